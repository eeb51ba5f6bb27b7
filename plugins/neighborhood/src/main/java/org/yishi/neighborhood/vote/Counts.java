package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.owners.AreaAndHeads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Counting (计票): the tellers were there, two owners who are not on the committee among them; the rules decide. */
@ApplicationScoped
public class Counts {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private TookPart tookPart;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Witnesses witnesses;
    @Inject
    private ResultPacks packs;
    @Inject
    private Cases cases;
    @Inject
    private Event<VoteDecided> decided;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * Who counted.
     *
     * @param tellers   names of the tellers
     * @param witnesses two owners who are not on the committee, as {@link Witnesses} reads them
     * @param invited   who came from the residents' committee, the street, a notary; may be empty
     */
    public record Tellers(String tellers, String witnesses, String invited) {

        String text() {
            return Stream.of(tellers, witnesses, invited).filter(one -> one != null && !one.isBlank()).map(String::strip)
                    .collect(Collectors.joining("；"));
        }

        void require() {
            if (tellers == null || tellers.isBlank()) {
                throw new Refusal("neighborhood.vote.refusal.empty.tellers").at("tellers").by(VoteLaw.DECIDING);
            }
        }
    }

    /** @param heldOn the day on which it was counted, today or earlier */
    @Guarded("neighborhood.countVote")
    public List<MatterOutcome> count(@Of(Vote.class) long id, Tellers tellers, LocalDate heldOn) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.OPEN);
        if (!LocalDateTime.now(clock).isAfter(vote.closesAt())) {
            throw new Refusal("neighborhood.vote.refusal.stillOpen", vote.closesAt().toString()).by(VoteLaw.VOTING);
        }
        tellers.require();
        if (heldOn == null || heldOn.isBefore(vote.closesAt().toLocalDate())) {
            throw new Refusal("neighborhood.vote.refusal.countedWhen").at("heldOn").by(VoteLaw.DECIDING);
        }
        witnesses.require(vote, tellers.witnesses(), heldOn);
        AreaAndHeads took = tookPart.so(vote, votes.matters(id));
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.OPEN.name(), vote.closesAt().toLocalDate(), Outcome.DONE)
                .fact("area", took.area().toPlainString()).fact("heads", took.heads()));
        List<Ballot> ballots = box.ballots(id);
        String digest = digest(ballots);
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.COUNTED.name(), heldOn, Outcome.DONE).fulfilling("tellers")
                .fact("ballots", ballots.size()).fact("digest", digest));
        List<VoteMatter> matters = tally(vote, ballots);
        vote.counted(tellers.text(), heldOn, digest, packs.keep(vote, matters, ballots, digest));
        say(matters, ballots, digest);
        List<MatterOutcome> outcomes = matters.stream().map(VoteMatter::told).toList();
        fire(vote, outcomes, false);
        return outcomes;
    }

    /** Counts what is in the box again; asked by {@link Recounts} in its own act. @return whether every outcome is the same */
    boolean again(Vote vote) {
        List<VoteMatter> matters = votes.matters(vote.id());
        List<MatterOutcome> before = matters.stream().map(VoteMatter::told).toList();
        List<Ballot> ballots = box.ballots(vote.id());
        String digest = digest(ballots);
        matters = tally(vote, ballots);
        vote.recounted(digest, packs.keep(vote, matters, ballots, digest));
        say(matters, ballots, digest);
        List<MatterOutcome> outcomes = matters.stream().map(VoteMatter::told).toList();
        boolean same = outcomes.equals(before);
        if (!same) {
            fire(vote, outcomes, true);
        }
        return same;
    }

    private List<VoteMatter> tally(Vote vote, List<Ballot> ballots) {
        Tallying tallying = new Tallying(vote, rolls.of(vote), ballots, box.turnouts(vote.id()), box.proxies(vote.id()),
                votes.designations(vote.areaId()));
        List<VoteMatter> matters = votes.matters(vote.id());
        matters.forEach(matter -> matter.decided(tallying.of(matter)));
        return matters;
    }

    private void say(List<VoteMatter> matters, List<Ballot> ballots, String digest) {
        act.fact("ballots", ballots.size()).fact("ballotsDigest", digest);
        matters.forEach(matter -> act.fact("matter" + matter.number(), matter.outcome()));
    }

    private void fire(Vote vote, List<MatterOutcome> outcomes, boolean recount) {
        VoteProposal.Origin origin = vote.origin();
        decided.fire(new VoteDecided(vote.id(), vote.areaId(), vote.dossier(), origin.dossier(), origin.key(), outcomes,
                recount ? LocalDate.now(clock) : vote.count().on(), recount));
    }

    /** Over everything that came in, in the order in which it came. */
    static String digest(List<Ballot> ballots) {
        return LedgerEntry.sha256(ballots.stream().map(Ballot::line).collect(Collectors.joining("\n")));
    }

    /** What looks as if one hand had filled in several ballots (domain 5: fraud to prevent). For tellers; it decides nothing. */
    @Guarded(value = "neighborhood.countVote", kind = Guarded.Kind.READ)
    public List<Flag> flags(@Of(Vote.class) long id) {
        return Flag.of(box.ballots(id), box.proxies(id));
    }
}
