package org.yishi.neighborhood.fund;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Uses of the fund, found by what is repaired and why. */
@ApplicationScoped
public class FindableUses implements SearchSource {

    @Inject
    private FundRepository repository;

    @Override
    public String kind() {
        return "neighborhood.use";
    }

    @Override
    public List<String> dossiers() {
        return repository.allUses().stream().map(FundUse::dossier).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return SearchSource.numbers(FundUse.DOSSIERS, dossiers).stream().map(repository::findUse).flatMap(Optional::stream)
                .map(use -> Findable.page(use.dossier(), use.areaId(), use.title(), "/neighborhood/use/show?id=" + use.id())
                        .saying(use.part(), use.reason(), use.contractor()).of(use.plannedOn())).toList();
    }
}
