package org.yishi.bylaws.version;

import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Threshold;

/**
 * How many have to sign for a motion: one tenth of the residents of age or one third of the representatives (四川省《村民委员会组织法》实施办法
 * 第二十六条; 以上 includes the figure).
 *
 * @param share what has to be reached
 */
public record InitiativeRule(Threshold share) {

    public static final String SOURCE = "四川省〈中华人民共和国村民委员会组织法〉实施办法第二十六条";

    public static InitiativeRule of(Initiator initiator) {
        return new InitiativeRule(Threshold.atLeast(initiator == Initiator.RESIDENTS ? Fraction.of(1, 10) : Fraction.of(1, 3)));
    }

    public boolean isReached(int signed, int of) {
        return of > 0 && signed <= of && share.isMetBy(signed, of);
    }
}
