package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The street's order or a court's judgment ends a vote that is against the law (责令改正、撤销), whenever that is. */
@ApplicationScoped
public class Annulments {

    @Inject
    private VoteRepository votes;
    @Inject
    private Enactments enactments;
    @Inject
    private VoteTelling telling;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private Event<VoteAnnulled> annulled;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param order the order or judgment itself; it becomes public with the annulment */
    @Guarded("neighborhood.annulVote")
    public void annul(@Of(Vote.class) long id, String reason, String name, byte[] order) {
        Vote vote = votes.get(id);
        if (vote.stage() == VoteStage.ANNULLED) {
            throw new Refusal("neighborhood.vote.refusal.stage.ANNULLED").by(VoteLaw.ORDER);
        }
        if (order == null || order.length == 0) {
            throw new Refusal("neighborhood.vote.refusal.order").at("file").by(VoteLaw.ORDER);
        }
        documents.keep(vote.areaId(), vote.dossier(), Privacy.PUBLIC, name, order);
        vote.annulled(reason);
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.ANNULLED.name(), LocalDate.now(clock), Outcome.DONE)
                .fact("reason", vote.ending().annulledWhy()));
        act.fact("stage", vote.stage()).fact("reason", vote.ending().annulledWhy());
        VoteProposal.Origin origin = vote.origin();
        enactments.takeBack(vote);
        annulled.fire(new VoteAnnulled(id, vote.areaId(), vote.dossier(), origin.dossier(), origin.key()));
        telling.annulled(vote);
    }
}
