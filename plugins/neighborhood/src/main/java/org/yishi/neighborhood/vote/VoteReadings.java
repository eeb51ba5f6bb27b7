package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.BothCounts;
import org.yishi.portal.rule.period.DaysLeft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reading votes: what everybody may know, and what those who lead one see besides. */
@ApplicationScoped
public class VoteReadings {

    private static final int MOST = 200;

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private TookPart tookPart;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;

    /** A vote with its matters. */
    public record Reading(Vote vote, List<VoteMatter> matters, CaseView course, Gauge gauge) {
    }

    /**
     * How far participation is, by both counts; it reveals no choice. Of several matters it is that of which the fewest take part.
     *
     * @param base   all parties
     * @param took   those who have taken part so far
     * @param enough what the quorum asks for, held against them
     * @param days   left, today included; 0 after the end
     */
    public record Gauge(AreaAndHeads base, AreaAndHeads took, boolean areaEnough, boolean headsEnough, long days) {
    }

    @Open("what everybody may know of it")
    public Reading of(long id) {
        return reading(votes.get(id));
    }

    /** In any stage, for those who lead it. */
    @Guarded(value = "neighborhood.leadVote", kind = Guarded.Kind.READ)
    public Reading work(@Of(Vote.class) long id) {
        return reading(votes.get(id));
    }

    private Reading reading(Vote vote) {
        List<VoteMatter> matters = votes.matters(vote.id());
        return new Reading(vote, matters, cases.view(vote.dossier()), gauge(vote, matters));
    }

    private Gauge gauge(Vote vote, List<VoteMatter> matters) {
        if (!vote.stage().isNoticed() || vote.terms() == null || vote.rollVersion() == null) {
            return null;
        }
        AreaAndHeads took = tookPart.so(vote, matters);
        BothCounts quorum = BothCounts.cited("owners.quorum");
        long days = LocalDateTime.now(clock).isAfter(vote.closesAt()) ? 0
                : DaysLeft.until(vote.closesAt().toLocalDate(), LocalDate.now(clock));
        return new Gauge(vote.base().totals(), took, quorum.area().test(took.area(), vote.base().totals().area()).met(),
                quorum.heads().test(took.heads(), vote.base().totals().heads()).met(), days);
    }

    @Open("what is proposed to the owners is public from then on (domain 5.5)")
    public List<Vote> ofArea(long areaId) {
        return votes.latestOf(areaId, MOST);
    }

    @Open("what is asked")
    public Map<Long, List<VoteMatter>> matters(List<Long> voteIds) {
        return votes.matters(voteIds);
    }

    /** Still to be done, drafts too. */
    @Guarded(value = "neighborhood.leadVote", kind = Guarded.Kind.READ)
    public List<Vote> unfinished(@In long areaId) {
        return votes.unfinishedOf(List.of(areaId));
    }

    /** Whether owners may vote at this moment. */
    @Open("the hours of a vote are public")
    public boolean isTaking(Vote vote) {
        return vote.takesBallotsAt(LocalDateTime.now(clock));
    }

    /** How many papers were brought to their party. */
    @Open("a number")
    public long served(long id) {
        return box.served(id);
    }
}
