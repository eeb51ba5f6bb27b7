package org.yishi.deliberation.session;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.outcome.GroupCount;
import org.yishi.deliberation.outcome.OpinionPointRule.Ruling;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.outcome.Standing;

/**
 * Where a point on the table stands, and why.
 *
 * @param rounds the rounds so far, in order
 * @param given  answers in the open round, 0 where none is open
 */
public record PointStanding(Candidate candidate, List<Round> rounds, Ruling ruling, long given) {

    public Standing standing() {
        return ruling.standing();
    }

    public Optional<Round> open() {
        return rounds.stream().filter(Round::isOpen).findFirst();
    }

    public boolean isAsked() {
        return open().isPresent();
    }

    /** Whether nobody was asked yet, so that it may be struck. */
    public boolean isFresh() {
        return rounds.isEmpty();
    }

    /** Between the rounds of asking it may be worded better. */
    public boolean isRewordable() {
        return !isAsked() && rounds.size() < 2;
    }

    /** Whether a further round may be opened; about what was put as an open point the first one. */
    public boolean isAskable() {
        return !isAsked() && (isFresh() || !standing().isSettled());
    }

    /** What it becomes in the opinion; only where it is settled. */
    public PointKind kind() {
        return standing().kind(candidate.isOwnersMatter());
    }

    /** Closed rounds with their numbers summed up, for reading. */
    public List<Sum> sums() {
        return rounds.stream().filter(round -> !round.isOpen()).map(round -> new Sum(round.number(),
                round.counts().stream().mapToInt(GroupCount::agrees).sum(), round.counts().stream().mapToInt(GroupCount::objects).sum(),
                round.counts().stream().mapToInt(GroupCount::reserves).sum())).toList();
    }

    /** @param number 1 and 2 for the rounds, 3 for the vote */
    public record Sum(int number, int agrees, int objects, int reserves) {

        /** Names the sentence that says it. */
        public String key() {
            return "deliberation.session.sum." + number;
        }
    }
}
