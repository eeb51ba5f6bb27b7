package org.yishi.portal.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.election.Seats;
import org.yishi.portal.rule.owners.AreaAndHeads;

/** An election in a pack of owners, decided again from its counts: every test, who gets the seats by heads and then area, the outcome. */
final class OwnersPackElection {

    private final OwnersPack.Matter matter;
    private final List<Explanation.Test> tests = new ArrayList<>();
    private final boolean quorate;
    private final Seats<String> seats;
    private final boolean enough;

    OwnersPackElection(OwnersPack.Matter matter, AreaAndHeads totals, AreaAndHeads took) {
        this.matter = matter;
        tests.addAll(both("owners.quorum", "", took, totals));
        quorate = tests.get(0).met() && tests.get(1).met();
        List<String> passing = new ArrayList<>();
        for (String candidate : CodePointOrder.sorted(IntStream.rangeClosed(1, matter.candidates().size()).mapToObj(Integer::toString).toList())) {
            List<Explanation.Test> reached = both("owners.elected", "." + candidate, votes(candidate), took);
            tests.addAll(reached);
            if (reached.get(0).met() && reached.get(1).met() && !matter.limits().barred().contains(candidate)) {
                passing.add(candidate);
            }
        }
        Comparator<String> best = Comparator.comparing(this::votes, Comparator.comparing(AreaAndHeads::heads)
                .thenComparing(AreaAndHeads::area).reversed());
        seats = Seats.fill(passing.stream().sorted(best).toList(), best, matter.seats());
        Explanation.Test formed = Requirement.cited("owners.formed", "").test(seats.taken().size(), matter.seats());
        tests.add(formed);
        enough = formed.met() && seats.taken().size() >= matter.limits().least();
    }

    private static List<Explanation.Test> both(String key, String of, AreaAndHeads part, AreaAndHeads whole) {
        Requirement law = Requirement.cited(key, "");
        return List.of(law.named("area" + of).test(part.area(), whole.area()), law.named("heads" + of).test(part.heads(), whole.heads()));
    }

    private AreaAndHeads votes(String candidate) {
        return matter.counts().getOrDefault(candidate, AreaAndHeads.NONE);
    }

    /** Of the quorum, of each candidate and of the committee, in their order. */
    List<Explanation.Test> tests() {
        return tests;
    }

    /** Nobody without a quorum. */
    List<String> elected() {
        return quorate ? CodePointOrder.sorted(seats.taken()) : List.of();
    }

    List<String> tie() {
        return quorate ? CodePointOrder.sorted(seats.tie()) : List.of();
    }

    List<String> alternates() {
        return quorate ? seats.next().stream().limit(matter.limits().alternates()).toList() : List.of();
    }

    String outcome() {
        return !quorate ? "NO_QUORUM" : enough ? "PASSED" : "REJECTED";
    }
}
