package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionReached;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.VoteProposal;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.People;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** Recalls of members: demanded by enough owners, put to the vote within thirty days. */
@ApplicationScoped
public class Recalls {

    static final String KEY = "RECALL";

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Seats seats;
    @Inject
    private Votes votes;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Enough owners have signed. */
    @Guarded("neighborhood.joinUp")
    public void demanded(@Of(Seat.class) long seatId, PetitionReached reached) {
        Seat seat = repository.seat(seatId);
        Recall recall = repository.add(Recall.proposed(seat, reached.petitionId(), reached.text(), reached.on(),
                settings.number("neighborhood.committee.recallVoteDays", seat.areaId())));
        act.fact("recall", recall.id()).fact("due", recall.due());
    }

    /** The committee, or the street in its place, puts it to the owners. @return the vote */
    @Guarded("neighborhood.putRecall")
    public long putToVote(@Of(Recall.class) long id) {
        Recall recall = repository.recall(id);
        String name = people.publicName(repository.seat(recall.seatId()).personId());
        String title = texts.get("neighborhood.recall.vote.title", name);
        long vote = votes.propose(recall.areaId(), VoteProposal.of(recall.areaId(), VoteProposal.Words.of(title, recall.reason()),
                MatterDraft.motion(MatterDraft.ELECTION_ITEM, texts.get("neighborhood.recall.vote.question", name), recall.reason()))
                .calledFor(recall.dossier(), KEY), LocalDate.now(clock));
        recall.putToVote(vote);
        act.fact("vote", vote);
        return vote;
    }

    /** As the vote was counted on that day, or counted again. */
    @Guarded("neighborhood.carryOut")
    public void counted(@Of(Recall.class) long id, boolean passed, LocalDate on) {
        decided(repository.recall(id), passed ? Recall.Outcome.RECALLED : Recall.Outcome.KEPT, on);
    }

    /** The vote does not hold: whoever it recalled sits again. */
    @Guarded("neighborhood.carryOut")
    public void annulled(@Of(Recall.class) long id) {
        decided(repository.recall(id), Recall.Outcome.ANNULLED, LocalDate.now(clock));
    }

    private void decided(Recall recall, Recall.Outcome now, LocalDate on) {
        boolean fell = recall.outcome() == Recall.Outcome.RECALLED && now != Recall.Outcome.RECALLED;
        recall.decided(now, on);
        act.fact("outcome", now);
        if (now == Recall.Outcome.RECALLED) {
            seats.recalled(recall.seatId(), on);
        } else if (fell) {
            seats.recallFell(recall.seatId());
        }
    }

    @Open("that a recall was demanded and how it ended is public")
    public List<Recall> of(long areaId) {
        return repository.recalls(List.of(areaId));
    }
}
