package org.yishi.portal.opendata;

import java.util.List;

/**
 * What the check of a published file found.
 *
 * @param problems what does not hold; empty where all does
 * @param told     what was computed anew, and what to compare with the portal
 */
public record FileVerdict(List<Sentence> problems, List<Sentence> told) {

    /** The same in both languages. */
    public record Sentence(String zh, String en) {
    }

    public FileVerdict {
        problems = List.copyOf(problems);
        told = List.copyOf(told);
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
