package org.yishi.portal.body;

import java.util.Set;

/**
 * What one vote is counted from. Numbers never exceed who is present and may vote; whoever is present and expressed nothing is not
 * in favour.
 *
 * @param roll     the roll of the meeting
 * @param present  vote keys present at this vote, without those who withdrew
 * @param recused  vote keys that withdrew (回避) from this matter
 * @param votesFor in favour
 * @param against  against
 * @param abstain  abstentions, blank and spoilt papers
 */
public record Count(Roll roll, Set<String> present, Set<String> recused, int votesFor, int against, int abstain) {

    public Count {
        present = Set.copyOf(present);
        recused = Set.copyOf(recused);
        if (votesFor < 0 || against < 0 || abstain < 0 || votesFor + against + abstain > present.size()) {
            throw new IllegalArgumentException("more votes than voters");
        }
        if (present.stream().anyMatch(recused::contains)) {
            throw new IllegalArgumentException("who withdrew is not present at the vote");
        }
    }
}
