package org.yishi.portal.notice;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.notice.internal.NoticeEntity;
import org.yishi.portal.notice.internal.NoticeLines;
import org.yishi.portal.notice.internal.ObjectionEntity;
import org.yishi.portal.notice.internal.Objectors;
import org.yishi.portal.notice.internal.PhotoActs;
import org.yishi.portal.people.internal.Inhabitants;

/** What core's own pages offer besides {@link Notices}: acts together with the photo that is sent with them, and who objected. */
@ApplicationScoped
public class NoticeDesk {

    @Inject
    private PhotoActs acts;
    @Inject
    private Objectors objectors;
    @Inject
    private NoticeLines lines;
    @Inject
    private Areas areas;
    @Inject
    private Inhabitants inhabitants;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    /** A file as it was sent. */
    public record Sent(String name, byte[] bytes) {
    }

    /** @param photo of the board, null to bring it later */
    @Guarded("portal.postNotice")
    public void hang(@Of(NoticeEntity.class) long noticeId, LocalDate heldOn, Sent photo) {
        acts.hang(noticeId, heldOn, photo);
    }

    @Guarded("portal.keepNotice")
    public void proveStart(@Of(NoticeEntity.class) long noticeId, Sent photo) {
        acts.proveStart(noticeId, photo);
    }

    @Guarded("portal.closeNotice")
    public ClosingCertificate close(@Of(NoticeEntity.class) long noticeId, LocalDate takenDownOn, Sent photo) {
        return acts.close(noticeId, takenDownOn, photo);
    }

    /** The full name of whoever objected; that person learns of the look. */
    @Guarded(value = "portal.seeObjector", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public String objector(@Of(ObjectionEntity.class) long objectionId) {
        return objectors.nameOf(objectionId);
    }

    /** Whether the current actor may object to what hangs in the area, so that a page can say so before anything is typed. */
    @Open("it tells the actor about the actor alone")
    public boolean mayObject(long areaId) {
        return access.may("portal.object", areaId) && inhabitants.isAtHome(current.get().personId(), areaId);
    }

    /** Ids of the objections that the current actor raised. */
    @Guarded(value = "portal.judgeAnswer", kind = Guarded.Kind.READ)
    public List<Long> mine(@Of(NoticeEntity.class) long noticeId) {
        return objectors.own(noticeId);
    }

    /** Those that the current actor keeps in the area and below it, whatever their state. */
    @Guarded(value = "portal.keepNotice", kind = Guarded.Kind.READ)
    public List<NoticeLine> kept(@In long areaId) {
        return lines.kept(areas.get(areaId).path());
    }

    @Open("to which notice an objection belongs says nothing about its author")
    public long noticeOf(long objectionId) {
        return objectors.noticeOf(objectionId);
    }
}
