package org.yishi.deliberation.opinionmap;

/** The tests of the map: how far a part lies from one half, and two parts from each other, in standard deviations. */
final class Significance {

    /** 90 %, one-sided. */
    static final double ENOUGH = 1.2816;

    private Significance() {
    }

    static boolean isEnough(double z) {
        return z > ENOUGH;
    }

    /** (s + 1) / (n + 2). */
    static double part(int s, int n) {
        return (s + 1.0) / (n + 2.0);
    }

    /** z. */
    static double fromHalf(int s, int n) {
        return 2 * Math.sqrt(n + 1.0) * ((s + 1.0) / (n + 1.0) - 0.5);
    }

    /** z2. */
    static double fromEachOther(int s, int others, int n, int ofOthers) {
        double n1 = n + 1.0;
        double n2 = ofOthers + 1.0;
        double together = (s + 1.0 + others + 1.0) / (n1 + n2);
        return together == 1 ? 0 : ((s + 1.0) / n1 - (others + 1.0) / n2) / Math.sqrt(together * (1 - together) * (1 / n1 + 1 / n2));
    }
}
