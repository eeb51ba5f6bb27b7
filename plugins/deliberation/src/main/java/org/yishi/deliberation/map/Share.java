package org.yishi.deliberation.map;

/**
 * How a group stands to a statement, in steps hardly finer than two votes: 25 % where fewer than ten voted, then 20, 10, from sixty votes on 5.
 * Neither 0 nor 100 % is said.
 *
 * @param agree    in percent
 * @param disagree in percent
 * @param pass     what is left of a hundred
 * @param sure     whether chance alone would hardly make the larger side so large
 */
public record Share(int agree, int disagree, int pass, boolean sure) {

    /** Neither all nor nobody is ever said: it would tell the vote of everybody who is known to be in the group. */
    private static final int LEAST = 5;
    private static final double ENOUGH = 1.2816;

    static Share of(int agrees, int disagrees, int votes) {
        int step = votes < 10 ? 25 : votes < 20 ? 20 : votes < 60 ? 10 : 5;
        int agree = rounded(agrees, votes, step);
        int disagree = Math.min(100 - agree, rounded(disagrees, votes, step));
        double z = 2 * Math.sqrt(votes + 1.0) * ((Math.max(agrees, disagrees) + 1) / (votes + 1.0) - 0.5);
        return new Share(agree, disagree, 100 - agree - disagree, z > ENOUGH);
    }

    private static int rounded(int part, int all, int step) {
        int near = step * (int) Math.ceil(100.0 * part / all / step - 0.5);
        return Math.max(LEAST, Math.min(100 - LEAST, near));
    }

    /** How sure, as the end of a message key. */
    public String sureness() {
        return sure ? "sureShort" : "unsureShort";
    }

    public boolean agrees() {
        return agree > 50;
    }

    public boolean disagrees() {
        return disagree > 50;
    }
}
