package org.yishi.neighborhood.committee;

/**
 * How many members an owners' committee (业主委员会) has. In Sichuan five to fifteen and an odd number (四川省物业管理条例第三十二条), and three are
 * enough below a hundred households (北京市物业管理条例第三十九条); elsewhere five to eleven (业主大会和业主委员会指导规则第三十一条).
 *
 * @param least      members at least
 * @param most       members at most
 * @param leastSmall members at least in a small compound
 * @param small      households below which a compound is small
 */
public record CommitteeSizeRule(int least, int most, int leastSmall, int small) {

    /** What is wrong with a number of seats. */
    public enum Fault { EVEN, TOO_FEW, TOO_MANY }

    /** @param ruleset as the compound has it */
    public static CommitteeSizeRule of(String ruleset) {
        return ruleset.equals("CN-SC") ? sichuan() : national();
    }

    static CommitteeSizeRule national() {
        return new CommitteeSizeRule(5, 11, 5, 0);
    }

    public static CommitteeSizeRule sichuan() {
        return new CommitteeSizeRule(5, 15, 3, 100);
    }

    /** How many members it needs at least. */
    public int leastFor(long households) {
        return households < small ? leastSmall : least;
    }

    /** @return what is wrong, null where nothing is */
    public Fault check(int seats, long households) {
        if (seats < leastFor(households)) {
            return Fault.TOO_FEW;
        }
        return seats > most ? Fault.TOO_MANY : seats % 2 == 0 ? Fault.EVEN : null;
    }

    /** Alternates (候补委员) are at most so many in a hundred of the seats. */
    public int mostAlternates(int seats, int percent) {
        return seats * percent / 100;
    }
}
