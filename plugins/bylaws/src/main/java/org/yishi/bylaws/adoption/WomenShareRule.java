package org.yishi.bylaws.adoption;

import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Threshold;

/**
 * A certain share of those present is to be women (民发〔2018〕144号). What misses it is warned of and stays valid.
 *
 * @param share as the area set it
 */
public record WomenShareRule(Threshold share) {

    public static final String SOURCE = "民发〔2018〕144号";

    /** @param percent of those present */
    public static WomenShareRule ofPercent(int percent) {
        return new WomenShareRule(Threshold.atLeast(percent == 33 ? Fraction.of(1, 3) : Fraction.of(percent, 100)));
    }

    public boolean isReached(int women, int present) {
        return share.isMetBy(women, present);
    }
}
