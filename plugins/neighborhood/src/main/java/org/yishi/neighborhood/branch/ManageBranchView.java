package org.yishi.neighborhood.branch;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.lesson.Lesson;
import org.yishi.neighborhood.lesson.Plans;
import org.yishi.neighborhood.partymember.Crossings;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.rule.period.TermRule;

/** The branch as those see it who lead it: where it stands, what is next, what was missed. */
@Named("neighborhoodManageBranch")
@RequestScoped
public class ManageBranchView extends BranchWorkView {

    @Inject
    private Establishment establishment;
    @Inject
    private BranchFigures figures;
    @Inject
    private Plans plans;
    @Inject
    private Crossings crossings;
    @Inject
    private Cases cases;

    private List<Lesson> missed;
    private Crossings.Table table;

    public CaseView getCourse() {
        return cases.view(getBranch().dossier());
    }

    /** The page of the step that is next for whoever looks; empty where somebody else's turn it is. */
    public String getNext() {
        BranchState state = getBranch().state();
        String step = switch (state) {
            case SURVEY, RETURNED -> isLeading() ? "apply" : "";
            case APPLIED -> isApproving() ? "approve" : "";
            case APPROVED, TERM_DUE -> isLeading() ? "elect" : "";
            case ELECTED -> isLeading() ? "activate" : "";
            case ACTIVE, MERGED, DISSOLVED -> "";
        };
        return step;
    }

    public boolean isWorking() {
        return getBranch().state().works();
    }

    /** When the term ends and re-election is due; null before the election. */
    public TermRule.Term getTerm() {
        Branch branch = getBranch();
        return branch.electedOn() == null ? null : figures.term(branch.termYears(), branch.areaId()).on(branch.electedOn(), today());
    }

    /** Whether re-election is due and has not begun. */
    public boolean isRenewing() {
        TermRule.Term term = getTerm();
        return isLeading() && getBranch().state() == BranchState.ACTIVE && term != null && !today().isBefore(term.reelectionDeadline());
    }

    public String show() {
        establishment.show(getId(), !getBranch().isShown());
        return done("neighborhood.branch.manage.showing");
    }

    public String renew() {
        establishment.renew(getId());
        return done("neighborhood.branch.manage.renewed");
    }

    public List<Lesson> getMissed() {
        if (missed == null) {
            missed = plans.missed(getBranch().areaId());
        }
        return missed;
    }

    public Crossings.Table getTable() {
        if (table == null) {
            table = crossings.of(getId());
        }
        return table;
    }
}
