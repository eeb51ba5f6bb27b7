package org.yishi.portal.ballot;

import java.util.List;

/**
 * What the check of a result pack found.
 *
 * @param title    the question, empty where the pack could not be read
 * @param outcome  the outcome that the pack states
 * @param digest   to be compared with the digest on the portal, on the notice and in the ledger: who changes a pack can write a
 *                 new digest into it, but not there
 * @param problems what does not hold; empty where all does
 * @param remarks  what could not be checked here
 */
public record PackVerdict(String title, String outcome, String digest, List<Sentence> problems, List<Sentence> remarks) {

    /** The same in both languages. */
    public record Sentence(String zh, String en) {
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
