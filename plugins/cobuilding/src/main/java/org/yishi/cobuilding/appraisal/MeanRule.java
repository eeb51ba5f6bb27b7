package org.yishi.cobuilding.appraisal;

/**
 * A score as the mean of its confirmed parts (domain 7.2), exact; parts are points from one to five. Three scores stand beside each other and
 * are never added up, and no score counts money.
 */
public record MeanRule(long points, long parts) {

    public MeanRule {
        if (points < parts || points > 5 * parts) {
            throw new IllegalArgumentException(points + " points in " + parts + " parts");
        }
    }

    public boolean isThere() {
        return parts > 0;
    }

    /** In tenths, rounded half up, for showing: 43 for 4.3. */
    public long tenths() {
        return parts == 0 ? 0 : (points * 20 + parts) / (2 * parts);
    }

    /** As it is read: 4.3. */
    public String words() {
        return tenths() / 10 + "." + tenths() % 10;
    }
}
