package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.CurrentActor;
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
import jakarta.inject.Inject;

/** Counting again (复核): an owner asks in writing, it is answered within thirty days, mistakes in typing are mended from the scan. */
@ApplicationScoped
public class Recounts {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private TookPart tookPart;
    @Inject
    private Counts counts;
    @Inject
    private Results results;
    @Inject
    private VoteTelling telling;
    @Inject
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param proof may be null */
    @Guarded("neighborhood.askRecount")
    public long ask(@Of(Vote.class) long id, String reason, LocalDate heldOn, String name, byte[] proof) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.PUBLISHED, VoteStage.RECOUNT);
        long person = current.get().personId();
        Long document = proof == null || proof.length == 0 ? null
                : documents.keep(vote.areaId(), vote.dossier(), Privacy.PARTIES, name, proof, person).id();
        RecountDemand demand = votes.add(RecountDemand.asked(id, person, reason, document, heldOn, Instant.now(clock)));
        act.fact("recountAsked", demand.id()).fact("on", heldOn);
        return demand.id();
    }

    /**
     * What stands on the papers that came for a unit, to be held against their scans; only while a demand is open.
     *
     * @throws Refusal where none came
     */
    @Guarded(value = "neighborhood.countVote", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<OwnBallot> papers(@Of(Vote.class) long id, String unit) {
        Vote vote = requireDoubted(id);
        List<Ballot> papers = box.papersFor(id, unit == null ? "" : unit.strip()).stream().filter(paper -> paper.state() == Ballot.State.IN).toList();
        if (papers.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.noPaper").at("unit");
        }
        papers.stream().filter(paper -> paper.personId() != 0).forEach(paper -> act.concerning(paper.personId()));
        List<VoteMatter> matters = votes.matters(id);
        return papers.stream().map(paper -> OwnBallot.of(vote, paper, matters)).toList();
    }

    private Vote requireDoubted(long id) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.PUBLISHED, VoteStage.RECOUNT);
        if (votes.demands(id).stream().noneMatch(RecountDemand::isOpen)) {
            throw new Refusal("neighborhood.vote.refusal.noDemand").by(VoteLaw.PUBLISHING);
        }
        return vote;
    }

    /** What the scan of a paper says is put right, by another than who typed it; only while a demand is open. */
    @Guarded("neighborhood.countVote")
    public void correct(@Of(Vote.class) long id, long ballotId, Marks right) {
        Vote vote = requireDoubted(id);
        Ballot ballot = box.ballot(ballotId);
        PaperDesk.requireOf(vote, ballot);
        ballot.correct(right.checked(votes.matters(id)), current.get().personId());
        tookPart.tell(vote, ballot);
        act.fact("corrected", ballotId);
    }

    /**
     * Answers a demand.
     *
     * @param again whether everything in the box is counted again
     * @return whether the outcomes stay the same
     */
    @Guarded("neighborhood.countVote")
    public boolean answer(@Of(Vote.class) long id, long demandId, String text, boolean again) {
        Vote vote = votes.get(id);
        RecountDemand demand = votes.demand(demandId);
        vote.requireStage(VoteStage.PUBLISHED, VoteStage.RECOUNT);
        if (demand.voteId() != id || !demand.isOpen()) {
            throw new Refusal("neighborhood.vote.refusal.answered").by(VoteLaw.PUBLISHING);
        }
        LocalDate today = LocalDate.now(clock);
        demand.answer(text, again, today);
        String published = vote.count().packDigest();
        boolean same = !again || counts.again(vote);
        act.fact("recountAnswered", demandId).fact("again", again).fact("agrees", same);
        if (again && vote.stage() == VoteStage.PUBLISHED) {
            cases.enter(vote.dossier(), StageEntry.of(VoteStage.RECOUNT.name(), today, Outcome.DONE).fact("agrees", same)
                    .fact("digest", vote.count().ballotsDigest()));
            vote.reach(VoteStage.RECOUNT);
        }
        telling.answered(vote, demand.personId());
        if (!vote.count().packDigest().equals(published)) {
            results.overtaken(vote);
        }
        return same;
    }

    @Guarded(value = "neighborhood.countVote", kind = Guarded.Kind.READ)
    public List<RecountDemand> all(@Of(Vote.class) long id) {
        return votes.demands(id);
    }

    /** The current owner's own. */
    @Guarded(value = "neighborhood.askRecount", kind = Guarded.Kind.READ)
    public List<RecountDemand> mine(@Of(Vote.class) long id) {
        long me = current.get().personId();
        return votes.demands(id).stream().filter(demand -> demand.personId() == me).toList();
    }
}
