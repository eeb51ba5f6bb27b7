package org.yishi.neighborhood.compound;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.neighborhood.vote.VoteStage;
import org.yishi.portal.access.Open;

/** Votes in which owners of a compound can take part at this moment. */
@ApplicationScoped
@Open("what is being decided is public (domain 5.5)")
public class RunningVotes {

    @Inject
    private VoteReadings readings;

    /** @param gauge how far participation is; it reveals no choice */
    public record OpenVote(Vote vote, VoteReadings.Gauge gauge) {
    }

    /** What ends first comes first. */
    public List<OpenVote> in(Collection<Long> compounds) {
        return compounds.stream().flatMap(area -> readings.ofArea(area).stream()).filter(vote -> vote.stage() == VoteStage.OPEN)
                .filter(readings::isTaking).sorted((one, other) -> one.closesAt().compareTo(other.closesAt()))
                .map(vote -> new OpenVote(vote, readings.of(vote.id()).gauge())).toList();
    }
}
