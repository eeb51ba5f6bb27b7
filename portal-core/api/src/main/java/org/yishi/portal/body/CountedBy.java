package org.yishi.portal.body;

import java.util.Map;

/**
 * How a ballot of a body is counted, so that it comes to the same as hands would.
 *
 * @param ruleId     of a {@link org.yishi.portal.ballot.CountingRule}
 * @param parameters of that rule; how many are present and how many there are in all is added by the meeting
 */
public record CountedBy(String ruleId, Map<String, String> parameters) {

    public CountedBy {
        parameters = Map.copyOf(parameters);
    }
}
