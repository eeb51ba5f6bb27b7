package org.yishi.portal.rule.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Threshold;

/**
 * How many may demand that a body is convened, or that a committee is put to the vote (城市居民委员会组织法（2025年修订）第二十条、第二十六条、第二十八条,
 * 村民委员会组织法（2025年修正）第十九条、第二十五条). One group that reaches its own threshold is enough; groups do not add up.
 *
 * @param table        whose table: a {@link Law}, or one of the constants
 * @param requirements by group: RESIDENTS, HOUSEHOLDS, REPRESENTATIVES, GROUPS
 */
public record ConveneRule(String table, Map<String, Requirement> requirements) {

    public static final String NAME = "assembly.convene";

    public static final String REPRESENTATIVES_MEETING = "REPS_MEETING";
    public static final String RECALL_IN_TOWNS = "RECALL_JWH_2025";
    public static final String RECALL_IN_VILLAGES = "RECALL_CWH";

    /** An assembly of residents or villagers. */
    public static ConveneRule of(Law law) {
        return of(law.name());
    }

    /** @throws IllegalArgumentException if there is no such table */
    public static ConveneRule of(String table) {
        Map<String, Requirement> found = new TreeMap<>();
        Citation.all().stream().filter(one -> one.key().equals("convene") && one.variant().startsWith(table + ":"))
                .forEach(one -> found.put(one.variant().substring(table.length() + 1), Requirement.of(one)));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing is cited for convene " + table);
        }
        return new ConveneRule(table, found);
    }

    /** Those who signed, of how many. */
    public record Signed(long signed, long base) {
    }

    /**
     * How far one group came.
     *
     * @param threshold what it has to reach; empty if this group can demand nothing
     */
    public record Group(Fraction ratio, Optional<Threshold> threshold, boolean met) {
    }

    /** Whether the demand has to be followed, and how far each group came. */
    public record Demand(Map<String, Group> byGroup, boolean met, Explanation explanation) {
    }

    public Demand check(Map<String, Signed> signers) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Explanation.Test> tests = new ArrayList<>();
        signers.forEach((name, signed) -> {
            Requirement requirement = requirements.get(name);
            if (requirement == null) {
                groups.put(name, new Group(Fraction.share(signed.signed(), signed.base()), Optional.empty(), false));
            } else {
                Explanation.Test test = requirement.named(name).test(signed.signed(), signed.base());
                groups.put(name, new Group(test.ratio(), Optional.of(test.threshold()), test.met()));
                tests.add(test);
            }
        });
        return new Demand(groups, tests.stream().anyMatch(Explanation.Test::met), new Explanation(NAME, tests));
    }
}
