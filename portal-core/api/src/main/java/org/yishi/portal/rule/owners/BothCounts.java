package org.yishi.portal.rule.owners;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;

/**
 * One figure asked for by area and, separately, by heads.
 *
 * @param area  of the area
 * @param heads of the heads
 */
public record BothCounts(Requirement area, Requirement heads) {

    /** The same figure for both. */
    public static BothCounts cited(String key) {
        Requirement both = Requirement.cited(key, "");
        return new BothCounts(both.named("area"), both.named("heads"));
    }

    /** The same figures, asked for one of several candidates. */
    BothCounts named(String candidate) {
        return new BothCounts(area.named(candidate), heads.named(candidate));
    }

    Tests test(AreaAndHeads part, AreaAndHeads whole) {
        return new Tests(area.test(part.area(), whole.area()), heads.test(part.heads(), whole.heads()));
    }

    /** Both tests. */
    public record Tests(Explanation.Test area, Explanation.Test heads) {

        public boolean met() {
            return area.met() && heads.met();
        }
    }
}
