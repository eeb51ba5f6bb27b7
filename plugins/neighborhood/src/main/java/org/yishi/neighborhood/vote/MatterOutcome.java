package org.yishi.neighborhood.vote;

import java.util.List;

/**
 * What was decided of one matter.
 *
 * @param matterId   key
 * @param number     its place in the vote, from 1
 * @param item       what it is by law
 * @param outcome    how it came out
 * @param elected    of an election: the candidates, as on the ballot
 * @param alternates of an election, best first
 * @param tie        of an election: who wait for a run-off
 */
public record MatterOutcome(long matterId, int number, String item, Outcome outcome, List<MatterDraft.Candidate> elected,
        List<MatterDraft.Candidate> alternates, List<MatterDraft.Candidate> tie) {

    public enum Outcome {
        PASSED, REJECTED,
        /** Too few took part. */
        NO_QUORUM;

        public boolean holds() {
            return this == PASSED;
        }
    }

    public MatterOutcome {
        elected = List.copyOf(elected);
        alternates = List.copyOf(alternates);
        tie = List.copyOf(tie);
    }

    public boolean passed() {
        return outcome.holds();
    }
}
