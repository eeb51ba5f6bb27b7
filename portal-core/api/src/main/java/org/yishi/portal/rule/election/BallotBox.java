package org.yishi.portal.rule.election;

import java.util.List;
import java.util.Map;

/**
 * What was counted on the day of an election.
 *
 * @param electorate voters, households or representatives in all
 * @param inPerson   ballots cast in person
 * @param proxies    written proxies in the order in which they were handed in
 * @param votes      by candidate
 * @param seats      how many are to be elected
 * @param issued     ballots handed out, null if not counted
 * @param returned   ballots found in the box, null if not counted
 */
public record BallotBox(long electorate, long inPerson, List<WrittenProxy> proxies, Map<String, Long> votes, int seats, Long issued,
        Long returned) {

    public BallotBox {
        proxies = List.copyOf(proxies);
        votes = Map.copyOf(votes);
    }

    boolean holdsMoreThanIssued() {
        return issued != null && returned != null && returned > issued;
    }
}
