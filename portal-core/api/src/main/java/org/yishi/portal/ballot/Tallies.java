package org.yishi.portal.ballot;

import java.util.SortedMap;

/**
 * What is in the urn, added up.
 *
 * @param marked   all who took part: whose vote is in the urn, and to whom a printed ballot was handed that did not come back
 * @param cast     ballots in the urn, blank and invalid ones too
 * @param votes    for each choice, also those that nobody chose
 * @param blank    ballots that choose nothing
 * @param invalid  ballots that choose more than they may
 * @param issued   printed ballots handed to voters
 * @param returned printed ballots found in the boxes
 */
public record Tallies(Amount marked, Amount cast, SortedMap<String, Amount> votes, Amount blank, Amount invalid, long issued,
        long returned) {

    public Amount of(String choice) {
        return votes.getOrDefault(choice, Amount.NONE);
    }

    /** A box that holds more ballots than were handed out makes the ballot invalid, whatever the rule. */
    public boolean moreThanIssued() {
        return returned > issued;
    }
}
