package org.yishi.neighborhood.petition;

import java.util.Collection;
import java.util.Map;

import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.PetitionRule;

/**
 * When enough owners have joined (四川省物业管理条例第二十五、三十、三十四、四十一、八十三条): so many owners, or such a part of all.
 *
 * @param owners how many parties have to sign; 0 where a part of all is asked for
 * @param part   which part; null where a number is asked for
 */
public record JointThreshold(int owners, PetitionRule part) {

    private static final Map<String, Integer> NUMBERS = Map.of("CANDIDATE", 10, "FOUNDING", 20, "CALL", 20);
    private static final Map<String, String> PARTS = Map.of("RECALL", "RECALL_COMMITTEE_MEMBER", "AUDIT", "AUDIT_COMMON_INCOME");
    /** The only rules that name a part; where the national ones are silent, they are what the parties may agree on. */
    private static final String SICHUAN = "CN-SC";

    public static JointThreshold of(PetitionKind kind) {
        Integer number = NUMBERS.get(kind.name());
        return number == null ? new JointThreshold(0, PetitionRule.of(SICHUAN, PARTS.get(kind.name()))) : new JointThreshold(number, null);
    }

    /**
     * How far a joint demand is.
     *
     * @param parties how many signed, each once
     * @param signed  their area and heads
     * @param all     area and heads of all
     */
    public record Result(long parties, AreaAndHeads signed, AreaAndHeads all, boolean met) {
    }

    /** @param units for which somebody signed; units that do not count are passed over */
    public Result check(OwnersRegister register, Collection<String> units) {
        long parties = register.partiesOf(units).size();
        boolean met = part == null ? parties >= owners : part.check(register, units).met();
        return new Result(parties, AreaAndHeads.of(register.partiesOf(units)), register.totals(), met);
    }
}
