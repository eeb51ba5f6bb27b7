package org.yishi.representatives.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Representatives are found by name, kind and constituency. */
@ApplicationScoped
public class FindableRepresentatives implements SearchSource {

    @Inject
    private RepresentativeRepository repository;
    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return "representatives.representative";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(id -> Representative.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(Representative.DOSSIERS, dossiers)).stream().filter(Representative::isShown)
                .map(this::findable).toList();
    }

    private Findable findable(Representative one) {
        LocalDate from = one.from();
        return Findable.page(one.dossier(), one.areaId(), one.name(), "/representatives/representative/show?id=" + one.id())
                .saying(texts.get("representatives.kind." + one.kind()), one.constituency(), one.introduction()).of(from);
    }
}
