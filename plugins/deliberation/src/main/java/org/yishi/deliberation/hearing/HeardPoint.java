package org.yishi.deliberation.hearing;

import org.yishi.deliberation.statement.HideReason;

/**
 * A point of a hearing as everybody reads it.
 *
 * @param body     null of a written point that is not answered yet, and of one that is withheld
 * @param withheld why its words are not public; null where they are
 * @param answer   null while it is open
 */
public record HeardPoint(Side side, String body, HideReason withheld, PointAnswer answer, String reason) {

    public static HeardPoint of(HearingPoint point) {
        boolean told = point.withheld() == null && (point.side() != Side.WRITTEN || point.isAnswered());
        return new HeardPoint(point.side(), told ? point.body() : null, point.withheld(), point.answer(), point.reason());
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
