package org.yishi.neighborhood.branch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Branches as open data: what their public page says; none that is not shown. */
@ApplicationScoped
public class OpenBranches implements OpenRecords<BranchCard> {

    @Inject
    private BranchRepository repository;
    @Inject
    private BranchCards cards;

    @Override
    public Dataset<BranchCard> dataset() {
        return Dataset.of("neighborhood", "party-branches", BranchCard::id, BranchCard::areaId).dossier(BranchCard::dossier)
                .page(card -> "/neighborhood/branch/show?area=" + card.areaId()).text("name", BranchCard::name)
                .code("state", BranchState.class, "neighborhood.branch.stage.", BranchCard::state)
                .text("secretary", card -> orNull(card.secretary())).text("contact", card -> orNull(card.contact()))
                .text("officeHours", card -> orNull(card.officeHours())).date("electedOn", BranchCard::electedOn)
                .date("termEnds", BranchCard::termEnds);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public List<BranchCard> read(Collection<Long> areaIds, Window window) {
        return repository.approved(areaIds, window).stream().filter(Branch::isShown).map(cards::card).toList();
    }

    @Override
    public Optional<BranchCard> find(long id) {
        try {
            return Optional.of(repository.get(id)).filter(Branch::isShown).map(cards::card);
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
