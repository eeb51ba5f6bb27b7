package org.yishi.neighborhood.compound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchCards;
import org.yishi.neighborhood.branch.Branches;
import org.yishi.neighborhood.lesson.Lesson;
import org.yishi.neighborhood.lesson.Plans;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

/** The compounds on the desk of those who work for them: the owners' committee, the community, the party organisation, the street. */
@Named("neighborhoodDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Compounds compounds;
    @Inject
    private Branches branches;
    @Inject
    private BranchCards cards;
    @Inject
    private Plans plans;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<CompoundLine> lines;
    private List<Branch> known;
    private List<Lesson> missed;

    public boolean isMine() {
        return currentArea.get() != null && (access.may("neighborhood.describe", area()) || readsBranches()) && !getCompounds().isEmpty();
    }

    public List<CompoundLine> getCompounds() {
        if (lines == null) {
            lines = compounds.in(area());
        }
        return lines;
    }

    public boolean describes(long compound) {
        return access.may("neighborhood.describe", compound);
    }

    /** Whether the reader may begin a branch there: there is none yet. */
    public boolean surveys(long compound) {
        Set<Long> with = getBranches().stream().map(Branch::areaId).collect(Collectors.toSet());
        return !with.contains(compound) && access.may("neighborhood.surveyBranch", compound);
    }

    /** Branches of the area, for the party organisation and the street. */
    public List<Branch> getBranches() {
        if (known == null) {
            known = readsBranches() ? branches.in(area()) : List.of();
        }
        return known;
    }

    public String name(Branch branch) {
        return cards.name(branch);
    }

    /** Meetings and lessons that were not held in their time. */
    public List<Lesson> getMissed() {
        if (missed == null) {
            missed = readsBranches() ? plans.missed(area()) : List.of();
        }
        return missed;
    }

    private boolean readsBranches() {
        return access.may("neighborhood.readBranch", area());
    }

    private long area() {
        return currentArea.get().id();
    }
}
