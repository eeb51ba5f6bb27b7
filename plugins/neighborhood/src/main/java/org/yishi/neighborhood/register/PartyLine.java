package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.util.List;

/**
 * A party: who counts as one person, with all that is theirs. No names; they are with {@link RollReadings#namesOf}.
 *
 * @param key        of the party in this version
 * @param owners     numbers in the compound's list of owners, in order; 0 for a developer of whom nothing is known
 * @param persons    those of them who are identified at level L3
 * @param units      codes, in order
 * @param area       of all these units
 * @param heads      1; 0 where only area counts
 * @param voter      number of who casts the party's ballot; null where the co-owners named nobody
 * @param designated person who casts the party's ballot: the one named by the co-owners, or the only owner; null where nobody identified may
 * @param why        why it is counted so; the sentence is the message {@code neighborhood.register.why.<why>}
 */
public record PartyLine(String key, List<Integer> owners, List<Long> persons, List<String> units, BigDecimal area, int heads,
        Integer voter, Long designated, Why why) {

    /** Why a party is one (解释第九条). */
    public enum Why {
        /** One part, one person. */
        ONE_PART,
        /** One buyer of several parts is one person. */
        SEVERAL_PARTS,
        /** What is owned together is one person. */
        TOGETHER,
        /** All that is unsold or not delivered is one person. */
        DEVELOPER,
        /** Parking alone: area without a head. */
        AREA_ONLY
    }

    public boolean isOf(long personId) {
        return persons.contains(personId);
    }
}
