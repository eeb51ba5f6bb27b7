package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Collects where a conversation differs from what is expected of it, and counts what was compared. */
final class Check {

    private final List<String> faults = new ArrayList<>();
    private int compared;

    void equal(String what, Object actual, Object expected) {
        compared++;
        if (!expected.equals(actual)) {
            faults.add(what + " is " + actual + ", expected " + expected);
        }
    }

    void near(String what, double actual, JsonNode expected, double tolerance) {
        near(what, actual, expected.asDouble(), tolerance);
    }

    void near(String what, double actual, double expected, double tolerance) {
        compared++;
        if (!(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)))) {
            faults.add(what + " is " + actual + ", expected " + expected);
        }
    }

    void atLeast(String what, double actual, double least) {
        compared++;
        if (!(actual >= least)) {
            faults.add(what + " is " + actual + ", at least " + least + " expected");
        }
    }

    void atMost(String what, double actual, double most) {
        compared++;
        if (!(actual <= most)) {
            faults.add(what + " is " + actual + ", at most " + most + " expected");
        }
    }

    void fault(String what) {
        compared++;
        faults.add(what);
    }

    int compared() {
        return compared;
    }

    List<String> faults() {
        return faults;
    }
}
