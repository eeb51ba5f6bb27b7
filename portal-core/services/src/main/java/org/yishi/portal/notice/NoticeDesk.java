package org.yishi.portal.notice;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.notice.internal.NoticeEntity;
import org.yishi.portal.notice.internal.NoticeLines;
import org.yishi.portal.notice.internal.ObjectionEntity;
import org.yishi.portal.notice.internal.Objectors;
import org.yishi.portal.notice.internal.PhotoActs;
import org.yishi.portal.notice.internal.Settling;
import org.yishi.portal.people.internal.Inhabitants;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Procedure;

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
    private Documents documents;
    @Inject
    private Cases cases;
    @Inject
    @Any
    private Instance<Procedure> procedures;
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

    /** Whether the notice has to be proved by photos. */
    @Open("how notices are proved is a public setting")
    public boolean needsPhoto(long noticeId) {
        return objectors.needsPhoto(noticeId);
    }

    /** Where the matter of the notice is carried on; null where its plugin does not run. */
    @Open("an address tells nothing of what it leads to")
    public String matterOf(NoticeView notice) {
        CaseView course = cases.views(List.of(notice.dossier())).get(notice.dossier());
        return course == null ? null : procedures.stream().filter(one -> one.name().equals(course.procedure())).findFirst()
                .map(one -> one.linkTo(notice.dossier())).orElse(null);
    }

    /** Whether the current actor may enter how a body decided on it. */
    @Open("it tells the actor about the actor alone")
    public boolean maySettle(long objectionId) {
        return objectors.maySettle(objectionId);
    }

    /** The paper on which the decision of a body rests, null where there is none or the actor may not see it. */
    @Open("documents say themselves who may see them")
    public Document paper(NoticeView notice, ObjectionView objection) {
        String name = Settling.nameOf(notice.id(), objection.number());
        return objection.outcome().isEmpty() ? null
                : documents.of(notice.dossier()).stream().filter(one -> one.name().startsWith(name)).findFirst().orElse(null);
    }

    @Open("to which notice an objection belongs says nothing about its author")
    public long noticeOf(long objectionId) {
        return objectors.noticeOf(objectionId);
    }
}
