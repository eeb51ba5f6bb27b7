package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.Settlement;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/**
 * Who enters how a body decided on an objection, and on what that rests: never whoever answered it. One that stops what follows needs
 * another keeper than the one who answered, or a member of the supervision committee, and the meeting or the paper of the decision.
 */
@ApplicationScoped
public class Settling {

    private static final Set<MeetingState> HELD = EnumSet.of(MeetingState.MINUTED, MeetingState.CONFIRMED);

    @Inject
    private NoticeKeepers keepers;
    @Inject
    private People people;
    @Inject
    private Meetings meetings;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** On what a decision rests, in words, and its day. */
    record Ground(String words, LocalDate on) {
    }

    boolean may(NoticeEntity notice, ObjectionEntity objection) {
        return (keepers.keeps(notice) || watches(notice)) && refusal(notice, objection) == null;
    }

    void require(NoticeEntity notice, ObjectionEntity objection) {
        if (!keepers.keeps(notice) && !watches(notice)) {
            throw new AccessRefused("portal.settleObjection", current.get(), notice.areaId());
        }
        String refusal = refusal(notice, objection);
        if (refusal != null) {
            throw new Refusal(refusal).by("四议两公开一监督");
        }
    }

    private String refusal(NoticeEntity notice, ObjectionEntity objection) {
        Actor actor = current.get();
        if (actor.isPortal()) {
            return null;
        }
        if (objection.isAnsweredBy(actor.personId())) {
            return "portal.notice.refusal.settleOwn";
        }
        boolean nobodyElse = objection.answeredOn() == null && notice.terms().blocks(objection.kind());
        return nobodyElse && !watches(notice) ? "portal.notice.refusal.settleAlone" : null;
    }

    private boolean watches(NoticeEntity notice) {
        Actor actor = current.get();
        return !actor.isVisitor() && people.holds(actor.personId(), Role.SUPERVISION_MEMBER, notice.areaId());
    }

    Ground ground(NoticeEntity notice, ObjectionEntity objection, Settlement settlement) {
        LocalDate day = settlement.heldOn() == null ? LocalDate.now(clock) : settlement.heldOn();
        if (settlement.meetingId() != 0) {
            return ground(notice, meetings.view(settlement.meetingId()));
        }
        if (settlement.scan() != null) {
            Document kept = documents.keep(notice.areaId(), notice.dossier(), Privacy.RESIDENTS, nameOf(notice.id(), objection.number()),
                    settlement.scan());
            return new Ground("文件（SHA-256 " + kept.sha256() + "）", day);
        }
        if (notice.terms().blocks(objection.kind())) {
            throw new Refusal("portal.notice.refusal.settleProof").at("file").by("四议两公开一监督");
        }
        return new Ground("", day);
    }

    private static Ground ground(NoticeEntity notice, MeetingView meeting) {
        if (meeting.areaId() != notice.areaId() || !HELD.contains(meeting.state())) {
            throw new Refusal("portal.notice.refusal.settleMeeting").at("meeting");
        }
        LocalDate day = meeting.when().toLocalDate();
        return new Ground(day + " " + meeting.title() + "（/portal/meeting/show?id=" + meeting.id() + "）", day);
    }

    /** Under which name the paper of the decision lies in the matter. */
    public static String nameOf(long noticeId, int number) {
        return "objection-" + noticeId + "-" + number + "-outcome";
    }
}
