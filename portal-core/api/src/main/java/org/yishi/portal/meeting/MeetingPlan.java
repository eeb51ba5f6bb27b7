package org.yishi.portal.meeting;

import java.util.List;

/**
 * What is to be convened.
 *
 * @param areaId   where
 * @param bodyId   which body
 * @param basis    by what it is counted; one of the body's bases
 * @param title    at most 200 characters
 * @param agenda   the matters; may grow until the notice
 * @param demandId the demand that the meeting answers, 0 where nobody demanded it
 */
public record MeetingPlan(long areaId, String bodyId, String basis, String title, List<AgendaItem> agenda, long demandId) {

    public MeetingPlan {
        agenda = List.copyOf(agenda);
    }
}
