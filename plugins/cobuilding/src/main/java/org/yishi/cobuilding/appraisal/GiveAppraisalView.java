package org.yishi.cobuilding.appraisal;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** One side scores the other for the year. */
@Named("cobuildingGiveAppraisal")
@RequestScoped
public class GiveAppraisalView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Sides sides;

    private Agreement agreement;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.work(getId());
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public boolean isByUnit() {
        return !sides.speaksFor(getArea(), Sides.COMMUNITY);
    }

    /** Whether the reader speaks for one of the two sides. */
    public boolean isParty() {
        return !isByUnit() || sides.speaksFor(getArea(), agreement.unitId());
    }

    public boolean isAsked() {
        return isParty() && agreement.state() == AgreementState.REVIEW && getScores().lacks(isByUnit());
    }

    public Appraisals.Scores getScores() {
        return appraisals.of(getId());
    }

    /** What the other side said of the reader's own; null where it has not. */
    public Appraisal getAboutMe() {
        return appraisals.about(getId(), isByUnit()).orElse(null);
    }

    public List<Integer> getPoints() {
        return List.of(5, 4, 3, 2, 1);
    }

    public String give() {
        appraisals.give(getId(), isByUnit(), new Appraisal.Points(number("word", 1, 5), number("quality", 1, 5), number("together", 1, 5)),
                text("remark"));
        return done("/cobuilding/appraisal/give?id=" + getId(), "cobuilding.appraisal.give.done");
    }

    public String agreeRemark() {
        appraisals.agreeRemark(getId(), isByUnit());
        return done("/cobuilding/appraisal/give?id=" + getId(), "cobuilding.appraisal.give.agreed");
    }
}
