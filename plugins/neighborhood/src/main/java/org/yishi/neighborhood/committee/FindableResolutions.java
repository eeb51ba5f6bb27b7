package org.yishi.neighborhood.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Decisions of the committee, found by their words. */
@ApplicationScoped
public class FindableResolutions implements SearchSource {

    @Inject
    private CommitteeRepository repository;

    @Override
    public String kind() {
        return "neighborhood.resolution";
    }

    @Override
    public List<String> dossiers() {
        return repository.allDecided().stream().map(Resolution::dossier).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return SearchSource.numbers(Resolutions.DOSSIERS, dossiers).stream().map(repository::findResolution).flatMap(Optional::stream)
                .filter(one -> one.decidedOn() != null).map(one -> Findable.page(one.dossier(), one.areaId(), one.title(),
                        "/neighborhood/committee/show?area=" + one.areaId()).saying(one.text()).of(one.decidedOn())).toList();
    }
}
