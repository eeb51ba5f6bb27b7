package org.yishi.deliberation.outcome;

/**
 * What a form results in besides points that people agreed on (domain 2.3): a hearing in its report, a review in what was counted. Where it is there
 * the outcome is published also without such a point. A CDI bean of the room of that form.
 */
public interface OwnResult {

    boolean isThere(long consultationId);
}
