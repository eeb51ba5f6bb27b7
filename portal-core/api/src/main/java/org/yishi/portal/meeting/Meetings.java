package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Meetings of every body. Each act is guarded by itself ({@code portal.conveneMeeting}, {@code portal.chairMeeting} …) and has its
 * entry in the dossier {@code portal/meeting/<id>}; called inside another act it joins that act's transaction. Every refusal names the
 * article. What is done in the hall itself (signing in, motions, votes, minutes) happens on the core pages
 * {@code /portal/meeting/manage?id=} and {@code /portal/meeting/hall?id=}.
 */
public interface Meetings {

    /**
     * Records that a meeting is demanded (提议召开). Refused where no group reaches its share of the law in force on that day.
     *
     * @param signed     group ({@code RESIDENTS}, {@code HOUSEHOLDS}, {@code REPRESENTATIVES}) → how many signed
     * @param scanSha256 of the signed sheets
     * @return id of the demand; the meeting is due within {@code portal.meeting.onDemandDays}
     */
    long demand(long areaId, String bodyId, String matter, LocalDate demandedOn, Map<String, Integer> signed, String scanSha256);

    /** @return id of the new meeting */
    long plan(MeetingPlan plan);

    /** Puts a further matter on the agenda; after the notice only to be talked about. */
    long addItem(long meetingId, AgendaItem item);

    /** Fixes date, place, agenda, rules and base, and tells everybody. */
    void notice(long meetingId, MeetingNotice notice);

    /** @param reason told to everybody */
    void cancel(long meetingId, String reason);

    /** Everything a body did in a room, entered afterwards. @return id of the meeting: MINUTED, or INQUORATE where too few came */
    long enterFromPaper(long areaId, PastMeeting past);

    /** Anybody may read it from the notice on, its items as far as {@link AgendaCircle} says; before, it is not found by those who may not convene. */
    MeetingView view(long meetingId);

    /** Who has signed in and not left and holds a vote; for those who keep the roll, and for those who stand on it. */
    Set<Long> present(long meetingId);

    /** Those of the area that were noticed, newest first; without the words of items that belong to a matter. */
    List<MeetingView> in(long areaId, int most);

    /** The newest decision on the subject. */
    Optional<ItemDecision> decisionOn(String subjectDossier, String subjectKey);

    /** All decisions on the subject, oldest first. */
    List<ItemDecision> decisionsOn(String subjectDossier);

    /** The meetings, not cancelled, on whose agenda the subject stands, newest first; without the words of items that belong to a matter. */
    List<MeetingView> about(String subjectDossier);
}
