package org.yishi.decisions.change;

/**
 * How far the cost may move without a new vote: all changes since the vote together, up or down, no more than that many per cent of
 * what was resolved. Compared by multiplying, so nothing is rounded.
 */
public record ChangeLimitRule(int percent) {

    /** @param changedCents what the changes since the vote add up to, by amount: a rise does not set off a fall */
    public boolean allows(long budgetCents, long changedCents) {
        return Math.multiplyExact(changedCents, 100L) <= Math.multiplyExact(budgetCents, (long) percent);
    }
}
