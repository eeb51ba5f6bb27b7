package org.yishi.deliberation.opinionmap;

/** A little arithmetic on vectors. */
final class Vectors {

    private Vectors() {
    }

    /** Four sums side by side, since each addition has to wait for the one before in its sum. */
    static double dot(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    static void scale(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }
}
