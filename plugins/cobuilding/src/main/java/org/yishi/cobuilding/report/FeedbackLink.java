package org.yishi.cobuilding.report;

/**
 * A sheet for a unit's superiors, on the pages of those who may have it.
 *
 * @param sheet the key by which it is printed
 */
public record FeedbackLink(long unitId, int year, long sheet) {

    public static FeedbackLink of(long unitId, int year) {
        return new FeedbackLink(unitId, year, FeedbackSheet.key(unitId, year));
    }
}
