package org.yishi.deliberation.position;

import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.owners.OwnersVoteRule;

/**
 * What the law asks of the owners' vote on a matter; taken from its rule, counted nowhere here.
 *
 * @param quorum  of all, by area and by heads
 * @param consent of those who take part, by area and by heads
 * @param source  law and article
 */
public record OwnersThreshold(OwnersItem item, boolean special, String quorum, String consent, String source) {

    static OwnersThreshold of(OwnersItem item) {
        OwnersVoteRule rule = OwnersVoteRule.of("CN-NATIONAL", item.code());
        return new OwnersThreshold(item, OwnersVoteRule.isSpecial(item.code()), figure(rule.quorum().area()), figure(rule.consent().area()),
                rule.consent().area().source().toString());
    }

    private static String figure(Requirement asked) {
        return (asked.threshold().strict() ? "> " : "≥ ") + asked.threshold().ratio();
    }

    /** Names the sentence on it. */
    public String key() {
        return "deliberation.position.threshold." + (special ? "SPECIAL" : "ORDINARY");
    }
}
