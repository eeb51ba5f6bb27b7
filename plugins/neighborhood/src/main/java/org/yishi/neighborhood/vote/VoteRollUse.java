package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.neighborhood.register.RollUse;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the register how far the vote is for which a roll was frozen. */
@ApplicationScoped
public class VoteRollUse implements RollUse {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;

    @Override
    @Open("how far a vote is, is public; no names")
    public Stage of(long rollVersionId) {
        return votes.withRoll(rollVersionId).map(Vote::stage).map(VoteRollUse::stage).orElse(Stage.AHEAD);
    }

    @Override
    @Open("asked by the co-owners of the party; nobody's choice")
    public boolean isBallotIn(long areaId, String party) {
        return votes.unfinishedOf(List.of(areaId)).stream().filter(vote -> vote.stage() == VoteStage.OPEN)
                .anyMatch(vote -> !box.ofParties(vote.id(), List.of(Turnout.keyOf(party))).isEmpty());
    }

    private static Stage stage(VoteStage stage) {
        return stage == VoteStage.OPEN ? Stage.OPEN : stage.compareTo(VoteStage.OPEN) > 0 ? Stage.OVER : Stage.AHEAD;
    }
}
