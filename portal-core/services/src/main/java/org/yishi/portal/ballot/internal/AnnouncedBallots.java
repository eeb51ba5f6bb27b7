package org.yishi.portal.ballot.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

/** The announcement, whose area is told by the plan. */
@ApplicationScoped
public class AnnouncedBallots {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private Counting counting;
    @Inject
    private Act act;

    @Guarded("portal.announceBallot")
    public long announce(@In long areaId, BallotPlan plan) {
        counting.rule(plan.ruleId());
        BallotEntity ballot = ballots.add(BallotEntity.announced(plan));
        ballots.settle();
        roll.write(ballot.id(), plan.electorate());
        act.on(ballot.dossier()).fact("matter", plan.matterDossier()).fact("text", LedgerEntry.sha256(plan.title() + '\n' + plan.text()))
                .fact("rule", plan.ruleId()).fact("secret", plan.secret()).fact("base", ballot.base().heads())
                .fact("digest", ballot.base().digest()).fact("from", plan.opensAt()).fact("to", plan.closesAt());
        return ballot.id();
    }
}
