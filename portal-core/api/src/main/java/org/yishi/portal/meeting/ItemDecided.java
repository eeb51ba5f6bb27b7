package org.yishi.portal.meeting;

import java.time.LocalDate;

import org.yishi.portal.body.Finding;

/**
 * Fired in the transaction of the vote, for every item with a subject, whether it passed or not.
 *
 * @param present votes present at this vote
 */
public record ItemDecided(long meetingId, long areaId, String bodyId, String subjectDossier, String subjectKey, LocalDate heldOn,
        Finding finding, int base, int present, int votesFor, int against, int abstain) {
}
