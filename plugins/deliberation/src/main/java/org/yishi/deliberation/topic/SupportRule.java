package org.yishi.deliberation.topic;

/**
 * How many have to support a topic (domain 2.5): a share of the households or a number of residents, whichever is smaller.
 *
 * @param householdPercent share of the households, in percent
 * @param residents        number of residents
 */
public record SupportRule(int householdPercent, int residents) {

    /** What is counted. */
    public enum Unit { HOUSEHOLDS, RESIDENTS }

    /** So many of these. */
    public record Need(int needed, Unit unit) {
    }

    /** @param households in the register; 0 where there is none, and then residents are counted */
    public Need need(int households) {
        int share = (int) ((households * (long) householdPercent + 99) / 100);
        return households > 0 && share < residents ? new Need(share, Unit.HOUSEHOLDS) : new Need(residents, Unit.RESIDENTS);
    }
}
