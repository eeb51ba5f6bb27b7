package org.yishi.neighborhood.fund;

/**
 * When the maintenance fund has to be topped up (续筹): its balance is below thirty in a hundred of what was first paid in
 * (四川省物业管理条例第八十八条).
 *
 * @param percent of the first amount
 */
public record TopUpRule(int percent) {

    public static TopUpRule sichuan() {
        return new TopUpRule(30);
    }

    /** Exactly thirty in a hundred is enough. */
    public boolean isDue(long balanceCents, long firstCents) {
        return Math.multiplyExact(balanceCents, 100L) < Math.multiplyExact(firstCents, (long) percent);
    }

    /** Whole percents of the first amount that are left, rounded down; 0 where nothing was paid in. */
    public long left(long balanceCents, long firstCents) {
        return firstCents == 0 ? 0 : Math.max(0, Math.floorDiv(Math.multiplyExact(balanceCents, 100L), firstCents));
    }
}
