package org.yishi.portal.rule.election;

/**
 * A voter who is away lets somebody vote in writing 书面委托.
 *
 * @param from  id of the voter
 * @param agent id of the one who votes
 */
public record WrittenProxy(String from, String agent) {

    /** Why one is not accepted. */
    public enum Refused {
        NO_PROXY_IN_THIS_MODE, CANDIDATE_AS_AGENT, PROXY_LIMIT
    }
}
