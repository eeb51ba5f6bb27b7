package org.yishi.portal.rule.owners;

import java.util.Collection;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;

/**
 * How many owners may demand something: a meeting (物业管理条例第十三条, 四川省物业管理条例第三十条), a recall (第四十一条), a property management committee
 * (第四十七条), an audit (第八十三条).
 *
 * @param signed  part of all that has to sign, by either count
 * @param combine which count decides
 */
public record PetitionRule(BothCounts signed, Combine combine) {

    public static final String NAME = "owners.petition";

    /** Which count decides. */
    public enum Combine {
        AND, OR, HEADS, AREA;

        boolean holds(boolean area, boolean heads) {
            return switch (this) {
                case AND -> area && heads;
                case OR -> area || heads;
                case HEADS -> heads;
                case AREA -> area;
            };
        }
    }

    /**
     * What a set of rules asks for.
     *
     * @param ruleset {@code CN-NATIONAL}, {@code CN-GUIDE-2009} or {@code CN-SC}
     * @param kind    {@code EXTRAORDINARY_MEETING}, {@code RECALL_COMMITTEE_MEMBER}, {@code PROPERTY_MANAGEMENT_COMMITTEE},
     *                {@code AUDIT_COMMON_INCOME}
     * @throws IllegalArgumentException if it says nothing of that kind
     */
    public static PetitionRule of(String ruleset, String kind) {
        String variant = ruleset + ":" + kind;
        return of(Requirement.cited("owners.petition", variant),
                Combine.valueOf(Citation.of("owners.petition.combine", variant).value()));
    }

    /** One figure for both counts. */
    public static PetitionRule of(Requirement signed, Combine combine) {
        return new PetitionRule(new BothCounts(signed.named("area"), signed.named("heads")), combine);
    }

    /** @param units for which somebody signed; a party signs by any of its units, once; units that do not count are passed over */
    public Result check(OwnersRegister register, Collection<String> units) {
        BothCounts.Tests tests = signed.test(AreaAndHeads.of(register.partiesOf(units)), register.totals());
        return new Result(tests, combine.holds(tests.area().met(), tests.heads().met()),
                Explanation.of(NAME, tests.area(), tests.heads()));
    }

    /** Whether the petition has to be followed. */
    public record Result(BothCounts.Tests tests, boolean met, Explanation explanation) {
    }
}
