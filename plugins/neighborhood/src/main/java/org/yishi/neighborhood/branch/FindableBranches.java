package org.yishi.neighborhood.branch;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.lesson.Lesson;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Branches in the search: by what their public page says, and by nothing else. */
@ApplicationScoped
public class FindableBranches implements SearchSource {

    @Inject
    private BranchRepository repository;
    @Inject
    private BranchCards cards;

    @Override
    public String kind() {
        return "neighborhood.branch";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(id -> Branch.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(Branch.DOSSIERS, dossiers)).stream().filter(Branch::isShown).map(cards::card)
                .map(FindableBranches::findable).toList();
    }

    private static Findable findable(BranchCard card) {
        Findable found = Findable.page(card.dossier(), card.areaId(), card.name(), "/neighborhood/branch/show?area=" + card.areaId())
                .calledAlso(card.secretary()).saying(card.contact(), card.officeHours());
        for (Lesson told : card.told()) {
            found = found.saying(told.kind().isActivity() ? told.title() : "", told.written().isOfCompound() ? told.written().decision() : "");
        }
        return found.saying(card.posts().stream().map(post -> post.title()).toArray(String[]::new));
    }
}
