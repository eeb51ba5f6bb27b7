package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting that was held on paper and is entered afterwards. It goes through the same rules as any other, by the law of its day,
 * and is shown as entered from paper, and as entered late (补录) where that took too long.
 *
 * @param meetingId  a noticed meeting that was held on paper, 0 for one that the portal does not know
 * @param plan       body, title and agenda; not read where the meeting is known
 * @param notice     date, place and notice as they were; not read where the meeting is known
 * @param attendance in the order of the signed sheet
 * @param votes      one for each item that was voted on, in the order of the agenda
 * @param chairId    who chaired
 * @param minutes    the text of the minutes
 * @param scanSha256 of the scanned minutes and sheet; needed
 * @param documentId the same as kept among the documents, 0 where it is not
 */
public record PastMeeting(long meetingId, MeetingPlan plan, MeetingNotice notice, List<Signed> attendance, List<PastVote> votes,
        long chairId, String minutes, String scanSha256, long documentId) {

    public PastMeeting {
        attendance = List.copyOf(attendance);
        votes = List.copyOf(votes);
    }

    /** @param left null where the person stayed to the end */
    public record Signed(long personId, LocalTime came, LocalTime left) {
    }

    /**
     * @param item      number of the item on the agenda, from 1
     * @param at        when the vote was taken
     * @param motion    the wording that was voted on
     * @param withdrawn persons who withdrew (回避) from the matter and do not count; who was present is taken from the sheet
     */
    public record PastVote(int item, LocalTime at, String motion, List<Long> withdrawn, Hands hands) {

        public PastVote {
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /** The same with its scan. */
    public PastMeeting scanned(String sha256, long document) {
        return new PastMeeting(meetingId, plan, notice, attendance, votes, chairId, minutes, sha256, document);
    }

    public LocalDate heldOn() {
        LocalDateTime when = notice.when();
        return when.toLocalDate();
    }
}
