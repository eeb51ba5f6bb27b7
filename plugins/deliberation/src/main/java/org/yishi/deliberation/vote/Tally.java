package org.yishi.deliberation.vote;

/** How many agreed, disagreed, could not say. */
public record Tally(int agrees, int disagrees, int passes) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public int total() {
        return agrees + disagrees + passes;
    }

    /** Share of agreement among all who voted; only for sorting, never for a decision. */
    public double agreement() {
        return total() == 0 ? 0 : (double) agrees / total();
    }

    /** 1 where the two sides are equal and nobody passed, 0 where one side is empty; only for sorting. */
    public double division() {
        return total() == 0 ? 0 : 2.0 * Math.min(agrees, disagrees) / total();
    }
}
