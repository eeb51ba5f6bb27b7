package org.yishi.portal.rule.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who makes up a representatives' meeting. A committee member who is also a representative is one member, on the committee's side.
 *
 * @param committee       ids of the residents' or villagers' committee
 * @param representatives ids of the elected representatives
 * @param women           ids of women among the representatives
 */
public record Composition(Set<String> committee, Set<String> representatives, Set<String> women) {

    public Composition {
        committee = Set.copyOf(committee);
        representatives = Set.copyOf(representatives);
        women = Set.copyOf(women);
    }

    public Set<String> members() {
        return MeetingRoll.union(List.of(committee, representatives));
    }

    /** Representatives who do not sit on the committee. */
    public Set<String> pureRepresentatives() {
        Set<String> pure = new HashSet<>(representatives);
        pure.removeAll(committee);
        return pure;
    }

    long countWomen() {
        return pureRepresentatives().stream().filter(women::contains).count();
    }
}
