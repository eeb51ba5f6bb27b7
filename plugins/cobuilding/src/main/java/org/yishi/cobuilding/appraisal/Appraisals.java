package org.yishi.cobuilding.appraisal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.service.Tally;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** The two-way evaluation of an agreement, and beside it what residents said. */
@ApplicationScoped
public class Appraisals {

    @Inject
    private AppraisalRepository repository;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private Services services;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Act act;

    /** What one side says as everybody may read it. @param remark empty where there is none or the other side has not agreed to it */
    public record Said(MeanRule mean, String remark) {
    }

    /**
     * Three numbers that are never added up.
     *
     * @param ofUnit      by the community; null where it has not said yet
     * @param ofCommunity by the unit; null where it has not said yet
     * @param residents   by those who were served, of services that count as confirmed
     * @param tally       what they said where so many did that it is told
     * @param silent      how many of those who were served there did not answer
     */
    public record Scores(Said ofUnit, Said ofCommunity, MeanRule residents, Tally tally, long silent) {

        /** The score that this side still has to give. */
        public boolean lacks(boolean byUnit) {
            return (byUnit ? ofCommunity : ofUnit) == null;
        }
    }

    @Guarded("cobuilding.appraise")
    public void give(@Of(Agreement.class) long id, boolean byUnit, Appraisal.Points points, String remark) {
        Agreement agreement = sided(id, byUnit);
        if (agreement.state() != AgreementState.REVIEW) {
            throw new Refusal("cobuilding.appraisal.refusal.notNow");
        }
        if (!of(id).lacks(byUnit)) {
            throw new Refusal("cobuilding.appraisal.refusal.given");
        }
        repository.add(Appraisal.given(id, byUnit, points, remark, days.today()));
        act.fact("scored", byUnit ? "community" : "unit").fact("points", points.word() + points.quality() + points.together());
    }

    /** A side agrees that everybody reads the remark about it. */
    @Guarded("cobuilding.appraise")
    public void agreeRemark(@Of(Agreement.class) long id, boolean aboutUnit) {
        sided(id, aboutUnit);
        Appraisal remark = given(id, !aboutUnit).filter(one -> !one.remark().isEmpty())
                .orElseThrow(() -> new NotFound("remark of agreement " + id));
        remark.agreeRemark();
        act.fact("remark", "public");
    }

    /** What the other side says of the one for which the reader speaks, its remark too. */
    @Guarded(value = "cobuilding.appraise", kind = Guarded.Kind.READ)
    public Optional<Appraisal> about(@Of(Agreement.class) long id, boolean unit) {
        sided(id, unit);
        return given(id, !unit);
    }

    private Optional<Appraisal> given(long id, boolean byUnit) {
        return repository.of(List.of(id)).stream().filter(one -> one.isByUnit() == byUnit).findFirst();
    }

    private Agreement sided(long id, boolean unit) {
        Agreement agreement = agreements.get(id);
        sides.require(agreement.areaId(), unit ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.appraise");
        return agreement;
    }

    @Open("the numbers are public, and a remark once the side it speaks of agrees (domain 7.2)")
    public Scores of(long agreementId) {
        List<ServiceLine> counted = services.of(agreementId).stream().filter(line -> line.isConfirmed() && line.isTold()).toList();
        Tally tally = counted.stream().map(ServiceLine::tally).reduce(Tally.NONE, Tally::plus);
        return new Scores(said(given(agreementId, false)), said(given(agreementId, true)), new MeanRule(tally.points(), tally.answered()), tally,
                counted.stream().mapToLong(line -> line.service().served() - line.tally().answered()).sum());
    }

    private static Said said(Optional<Appraisal> given) {
        return given.map(one -> new Said(one.mean(), one.isRemarkPublic() ? one.remark() : "")).orElse(null);
    }
}
