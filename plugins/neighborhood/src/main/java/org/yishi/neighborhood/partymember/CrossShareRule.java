package org.yishi.neighborhood.partymember;

import org.yishi.portal.rule.Fraction;

/**
 * How many of the owners' committee are members of the branch (双向进入、交叉任职). The target is a wish (四川省物业管理条例第三十四条 encourages it);
 * it warns and never decides who may stand.
 *
 * @param target the part that is aimed at
 */
public record CrossShareRule(Fraction target) {

    public static CrossShareRule ofPercent(int percent) {
        return new CrossShareRule(Fraction.share(percent, 100));
    }

    public boolean isReached(long partyMembers, long committee) {
        return committee > 0 && Fraction.share(partyMembers, committee).compareTo(target) >= 0;
    }
}
