package org.yishi.deliberation.opinionmap;

/**
 * The number of groups that is shown where there are groups. While votes arrive it changes only after another number has won four times in a row, so
 * that the map does not flicker. Whether there are groups at all is said at once, and leaves the number as it was for when there are some again.
 *
 * @param shown      the number of groups; 1 as long as there never were any
 * @param challenger the number that won last
 * @param wins       how often in a row it has won against what is shown
 */
record GroupChoice(int shown, int challenger, int wins) {

    private static final int WINS_TO_CHANGE = 4;

    static GroupChoice of(int best) {
        return new GroupChoice(best, best, 0);
    }

    GroupChoice after(int best) {
        if (best == 1) {
            return this;
        }
        if (best == shown || shown == 1) {
            return of(best);
        }
        int inARow = best == challenger ? wins + 1 : 1;
        return inARow >= WINS_TO_CHANGE ? of(best) : new GroupChoice(shown, best, inARow);
    }
}
