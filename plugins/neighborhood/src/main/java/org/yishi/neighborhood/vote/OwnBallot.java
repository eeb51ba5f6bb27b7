package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ballot as its owner sees it.
 *
 * @param marks what is on it, by matter
 */
public record OwnBallot(Ballot ballot, List<Marked> marks, boolean counted) {

    /**
     * @param key    of the message that says what is marked; empty where names are
     * @param names  of candidates
     * @param refused why it does not count for this matter; empty where it counts or nothing is counted yet
     */
    public record Marked(int number, String question, String key, String names, String refused) {
    }

    static OwnBallot of(Vote vote, Ballot ballot, List<VoteMatter> matters) {
        List<Marked> all = new ArrayList<>();
        for (VoteMatter matter : matters) {
            String refused = matter.tally().map(tally -> tally.refused().get(ballot.id())).map(Enum::name).orElse("");
            if (matter.isElection()) {
                List<MatterDraft.Candidate> candidates = matter.candidates();
                String names = ballot.marks().names(matter.number()).stream().map(Integer::parseInt).sorted()
                        .map(one -> candidates.get(one - 1).name()).collect(Collectors.joining("、"));
                all.add(new Marked(matter.number(), matter.question(), names.isEmpty() ? "BLANK" : "", names, refused));
            } else {
                all.add(new Marked(matter.number(), matter.question(), ballot.marks().choice(matter.number()).name(), "", refused));
            }
        }
        return new OwnBallot(ballot, all, vote.stage().isCounted() && ballot.state() == Ballot.State.IN);
    }

    /** Whether this voter cast it on a screen for that party. */
    public boolean isOf(Seat seat) {
        return ballot.channel() == BallotChannel.ONLINE && ballot.partyKey().equals(seat.caster().partyKey())
                && ballot.voter().equals(seat.caster().voter());
    }

    public boolean isBy(long person) {
        return ballot.personId() == person;
    }

    @Override
    public String toString() {
        return "OwnBallot[" + ballot.id() + "]";
    }
}
