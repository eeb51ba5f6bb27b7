package org.yishi.representatives.search;

import java.util.Collection;
import java.util.List;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.representatives.contact.ContactBundle;
import org.yishi.representatives.contact.ContactRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What several residents told, in its public words; single entries are not found by anybody. */
@ApplicationScoped
public class FindableBundles implements SearchSource {

    @Inject
    private ContactRepository repository;

    @Override
    public String kind() {
        return "representatives.bundle";
    }

    @Override
    public List<String> dossiers() {
        return repository.bundleIds().stream().map(id -> ContactBundle.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return SearchSource.numbers(ContactBundle.DOSSIERS, dossiers).stream().flatMap(id -> repository.bundle(id).stream())
                .map(one -> Findable.page(one.dossier(), one.areaId(), one.title(), "/representatives/bundle/show?id=" + one.id()).saying(one.summary())
                        .of(one.madeOn())).toList();
    }
}
