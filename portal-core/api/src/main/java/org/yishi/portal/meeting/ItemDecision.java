package org.yishi.portal.meeting;

import java.time.LocalDate;

import org.yishi.portal.body.Finding;

/**
 * How an item was decided, as everybody may know it.
 *
 * @param motion       the wording that was voted on
 * @param motionDigest SHA-256 of the wording
 * @param ballotId     the ballot by which it was voted, 0 for a show of hands
 * @param confirmed    whether the minutes of the meeting are confirmed
 * @param late         whether the meeting was entered late (补录)
 */
public record ItemDecision(long meetingId, long itemId, long areaId, String bodyId, String basis, String subjectDossier,
        String subjectKey, LocalDate heldOn, String motion, String motionDigest, Finding finding, int votesFor, int against,
        int abstain, long ballotId, boolean confirmed, boolean fromPaper, boolean late) {
}
