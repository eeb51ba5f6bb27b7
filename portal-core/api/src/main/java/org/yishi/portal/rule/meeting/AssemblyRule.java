package org.yishi.portal.rule.meeting;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Requirement;

/**
 * How an assembly of residents 居民会议 or villagers 村民会议 decides (城市居民委员会组织法（2025年修订）第二十七条, 村民委员会组织法（2025年修正）第二十六条): more
 * than half of all residents of age or of the households, in a village two thirds of the households; the decision by more than half
 * of those present.
 *
 * @param law      the wording that governs the day of the assembly, see {@link Law#of}
 * @param basis    who makes up the assembly
 * @param quorum   part that has to be present; null if the law does not know this basis
 * @param decision part of those present that has to be in favour
 */
public record AssemblyRule(Law law, Basis basis, Requirement quorum, Requirement decision) {

    public static final String NAME = "assembly.residents";

    /** Who makes up an assembly. */
    public enum Basis {
        ALL_RESIDENTS, HOUSEHOLDS,
        /** Two or three for each residents' group; lawful in towns until 2025. */
        GROUP_REPS
    }

    public static AssemblyRule of(Law law, Basis basis) {
        return new AssemblyRule(law, basis, Citation.find("assembly.quorum", law + ":" + basis).map(Requirement::of).orElse(null),
                Requirement.cited("assembly.decision", law.name()));
    }

    /** Whether the law knows an assembly on this basis. */
    public boolean isLawful() {
        return quorum != null;
    }

    /**
     * Counts one motion.
     *
     * @param eligible persons, households or group representatives in all
     * @param present  of them, those who are there
     * @param inFavour of those, the ones in favour
     */
    public MeetingResult count(long eligible, long present, long inFavour) {
        if (!isLawful()) {
            return new MeetingResult(eligible, present, inFavour, null, null, MeetingOutcome.INVALID_BASIS, Explanation.of(NAME));
        }
        return MeetingResult.of(NAME, eligible, present, inFavour, quorum.test(present, eligible), decision.test(inFavour, present));
    }

    /** Counts where some who signed in turn out not to be eligible: they are taken out before the quorum is tested. */
    public MeetingResult count(long eligible, long signedIn, long ineligible, long inFavour) {
        return count(eligible, signedIn - ineligible, inFavour);
    }

    /** Counts from the roll itself. */
    public MeetingResult count(AssemblyRoll roll) {
        AssemblyRoll.Tally tally = basis == Basis.HOUSEHOLDS ? roll.byHousehold() : roll.byPerson();
        return count(tally.eligible(), tally.present(), tally.inFavour());
    }
}
