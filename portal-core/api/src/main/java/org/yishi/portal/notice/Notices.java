package org.yishi.portal.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices (公示): a text shown for a lawful number of days, on the board and on the portal, with proof how long it stood, objections
 * answered before it can close, and a certificate at the end (domain 3.6; G5, G8).
 *
 * <p>A notice belongs to the matter of its caller: every act on it stands in the chain of that dossier. {@link #prepare} and
 * {@link #reviewed} are part of the caller's own guarded act. All other acts are guarded themselves ({@code portal.keepNotice} for the
 * keepers, {@code portal.object} for residents) because core's own pages offer them; a plugin may call them as well, inside its
 * act or outside of one.
 *
 * <p>Days are counted from the day after the posting (民法典第二百零一条) to the end of the last day (第二百零二、二百零三条).
 * Parameters are those of the day on which the notice was prepared.
 */
public interface Notices {

    /** A prepared notice; nobody outside sees it. Part of the caller's act. @return its id */
    long prepare(NoticeDraft draft);

    /** The supervision committee's opinion on the text was recorded. Part of the caller's act. */
    void reviewed(long noticeId);

    /** A keeper read the text and the annexes for what must not be public (个人信息保护法第二十五条). */
    void checkPrivacy(long noticeId);

    /**
     * It was posted. Entered on the day, or later from paper: then days are counted from {@code heldOn} only if the photo is
     * given now, otherwise from today, because nothing but the photo proves that it hung; it is marked 补录 if the entry came
     * later than {@code portal.record.maxLagDays}. The text is frozen.
     *
     * @param heldOn day of the posting, today or earlier
     * @param photo  id of the photo of the board (a document of the same dossier), null to bring it later
     */
    void publish(long noticeId, LocalDate heldOn, Long photo);

    /** Brings the photo of the beginning later. It proves the posting but no longer moves the first day. */
    void proveStart(long noticeId, long photo);

    /** It came down, was covered or lost before its days had run. */
    void interrupt(long noticeId, LocalDate from, String reason);

    /** It hangs again; the count restarts (or goes on, where the area chose so). */
    void republish(long noticeId, LocalDate heldOn, Long photo);

    /** The text is wrong or was changed: what hangs comes down and stays readable, the new one is prepared and begins anew. */
    void changeText(long noticeId, String title, String body, List<Long> annexes, String reason);

    /** Takes it back for good before its days had run; the reason is public. */
    void withdraw(long noticeId, String reason);

    /** An objection of the current actor, until the end of the last day. @return its id */
    long object(long noticeId, String text, ObjectionKind kind, boolean byName);

    /**
     * An objection that came on paper by the last day, entered by a keeper until the notice is closed; after the last day it is marked
     * 补录. @return its id
     */
    long objectFromPaper(long noticeId, PaperObjection objection);

    /** @param heldOn day of the answer, today or, from paper, earlier */
    void answer(long objectionId, String text, LocalDate heldOn);

    /** What the author of the objection says about the answer; entered by a keeper where the objection came on paper. */
    void satisfied(long objectionId, boolean yes);

    /** Lays an objection before the body that examines it: its author is not satisfied, or the committee cannot solve it. */
    void refer(long objectionId, String body);

    /**
     * What that body decided, entered by a keeper who did not answer the objection, or by a member of the supervision committee. One of
     * a kind that stops what follows is settled only with the meeting or the paper that says so, and where nobody answered it only by
     * the supervision committee (domain 3.3: the members' meeting examines it and it goes to the representatives' meeting).
     */
    void settle(long objectionId, Settlement settlement);

    /**
     * Ends it: only when its days have run, the photos are there, every objection is answered and none blocks.
     *
     * @param takenDownOn day on which it came down, after the last day; today or earlier
     * @param photo       id of the photo of the board at the end, null where the area asks for none
     */
    ClosingCertificate close(long noticeId, LocalDate takenDownOn, Long photo);

    /**
     * As the current actor may see it.
     *
     * @throws org.yishi.portal.access.NotFound where there is none, or it never hung and the actor is none of its keepers, of the
     *                                          supervision committee or of the street
     */
    NoticeView view(long noticeId);

    /** How those of them stand that hung at some time, by id; with the same number of queries however many they are. */
    Map<Long, NoticeStanding> standings(Collection<Long> noticeIds);

    /** Those of the matter that the current actor may see, oldest first. */
    List<NoticeView> of(String dossier);

    /** The latest of the matter about that subject. */
    Optional<NoticeView> about(String dossier, String subject);
}
