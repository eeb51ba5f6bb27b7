package org.yishi.deliberation.opinionmap;

import java.util.Set;


/**
 * Votes with planted groups, made by counter-based hashes only: the same numbers as the public generator makes in any other language.
 *
 * @param scenario plain, null, minority or brigade
 */
record GeneratedVotes(int people, int statements, double density, int groups, long seed, String scenario) {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double[][] SHARES = {{}, {}, {.6, .4}, {.5, .3, .2}, {.4, .3, .2, .1}, {.3, .25, .2, .15, .1}};

    /** Takes a vote. */
    interface Taker {
        void take(int person, int statement, int vote);
    }

    static GeneratedVotes plain(int people, int statements, double density) {
        return new GeneratedVotes(people, statements, density, 4, 20250101, "plain");
    }

    VoteMatrix matrix() {
        VoteCollector votes = new VoteCollector();
        each((person, statement, vote) -> votes.add(person, statement, vote, 0));
        return votes.matrix(Set.of());
    }

    /** The planted group of each participant, -1 for none. */
    int[] truth() {
        int[] truth = new int[people];
        for (int person = 0; person < people; person++) {
            truth[person] = scenario.equals("null") || isBrigade(person) ? -1 : group(person);
        }
        return truth;
    }

    void each(Taker taker) {
        double[][] agree = new double[statements][];
        for (int statement = 0; statement < statements; statement++) {
            agree[statement] = agreement(statement);
        }
        for (int person = 0; person < people; person++) {
            if (isBrigade(person)) {
                for (int statement = 0; statement < Math.min(30, statements); statement++) {
                    taker.take(person, statement, 1);
                }
            } else {
                ofPerson(person, agree, taker);
            }
        }
    }

    private void ofPerson(int person, double[][] agree, Taker taker) {
        int group = group(person);
        int usual = Math.max(1, (int) (density * statements + 0.5));
        long kind = Long.remainderUnsigned(hash(4, person, 0), 100);
        int least = kind < 25 ? 1 : kind < 75 ? Math.max(7, usual / 2) : Math.max(7, usual);
        int most = kind < 25 ? 6 : kind < 75 ? Math.max(7, usual) : Math.max(7, 5 * usual / 2);
        least = Math.min(least, statements);
        most = Math.min(most, statements);
        int count = least + (int) Long.remainderUnsigned(hash(5, person, 0), most - least + 1);
        int at = (int) Long.remainderUnsigned(hash(6, person, 0), statements);
        int step = statements > 1 ? 1 + (int) Long.remainderUnsigned(hash(7, person, 0), statements - 1) : 1;
        while (divisor(step, statements) != 1) {
            step = step + 1 < statements ? step + 1 : 1;
        }
        for (int i = 0; i < count; i++) {
            int vote = unit(8, person, at) < .12 ? 0 : unit(9, person, at) < agree[at][group] ? 1 : -1;
            taker.take(person, at, vote);
            at = (at + step) % statements;
        }
    }

    private double[] agreement(int statement) {
        double[] agree = new double[shares().length];
        long kind = Long.remainderUnsigned(hash(2, statement, 0), 100);
        long bits = hash(3, statement, 0);
        for (int group = 0; group < agree.length; group++) {
            agree[group] = scenario.equals("null") ? .20 + .05 * Long.remainderUnsigned(hash(10, statement, 0), 13)
                    : kind < 15 ? .88 : kind < 25 ? .10 : kind < 80 ? (bits >>> group & 1) == 1 ? .86 : .14 : .50;
        }
        return agree;
    }

    private int group(int person) {
        double chance = unit(1, person, 0);
        double sum = 0;
        for (int group = 0; group < shares().length; group++) {
            sum += shares()[group];
            if (chance < sum) {
                return group;
            }
        }
        return shares().length - 1;
    }

    private boolean isBrigade(int person) {
        return scenario.equals("brigade") && Long.remainderUnsigned(hash(11, person, 0), 100) < 5;
    }

    private double[] shares() {
        return scenario.equals("minority") ? new double[]{.62, .35, .03} : SHARES[groups];
    }

    private double unit(int stream, long a, long b) {
        return (hash(stream, a, b) >>> 11) * 0x1p-53;
    }

    private long hash(long stream, long a, long b) {
        return mix(mix(mix(seed + STEP * stream) + STEP * (a + 1)) + STEP * (b + 1));
    }

    private static long mix(long value) {
        long x = value;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
