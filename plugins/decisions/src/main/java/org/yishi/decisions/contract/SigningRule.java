package org.yishi.decisions.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Nothing is signed before the resolution has been disclosed for its days. A contract belongs to the round in which it was signed: one
 * of an earlier round, entered late, is measured by that round's disclosure and not by a later one.
 *
 * @param rounds those whose resolution was disclosed, oldest first
 */
record SigningRule(List<Round> rounds) {

    /**
     * @param disclosed the day on which the disclosure of the resolution was closed
     * @param ended     the day on which a change took the matter back to the vote; null while the round is in force
     */
    record Round(LocalDate disclosed, LocalDate ended) {

        boolean holds(LocalDate day) {
            return !day.isBefore(disclosed) && (ended == null || !day.isAfter(ended));
        }
    }

    boolean allows(LocalDate signedOn) {
        return rounds.stream().anyMatch(round -> round.holds(signedOn));
    }

    /** The day from which it would have been right: the next disclosure after the signing; empty where there is none. */
    Optional<LocalDate> rightFrom(LocalDate signedOn) {
        return rounds.stream().map(Round::disclosed).filter(day -> day.isAfter(signedOn)).findFirst();
    }
}
