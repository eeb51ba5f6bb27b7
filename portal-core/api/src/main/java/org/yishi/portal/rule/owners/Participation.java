package org.yishi.portal.rule.owners;

import org.yishi.portal.rule.Citation;

/** By what a party takes part. */
public enum Participation {

    /** By a ballot that counts. */
    BALLOT_RETURNED,
    /** Also by signing for the paper ballot or by logging in; who then says nothing abstains (四川省物业管理条例第三十一条). */
    RECEIPT_OR_LOGIN;

    /** What holds under a set of rules. */
    public static Participation of(String ruleset) {
        return valueOf(Citation.of("owners.participation", ruleset).value());
    }
}
