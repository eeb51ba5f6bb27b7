package org.yishi.deliberation.opinionmap;

/**
 * How much a statement is worth showing to somebody who has not voted on it: extreme, agreed with, seldom passed, and much more so while it is new.
 */
final class Priorities {

    private Priorities() {
    }

    /**
     * @param agrees    A, passes and votes alike summed over the groups
     * @param extremity E
     */
    static double of(int agrees, int passes, int votes, double extremity) {
        double importance = (1 - (passes + 1.0) / (votes + 2.0)) * (1 + extremity) * (agrees + 1.0) / (votes + 2.0);
        double priority = importance * (1 + 8 * Math.pow(2, -votes / 5.0));
        return priority * priority;
    }
}
