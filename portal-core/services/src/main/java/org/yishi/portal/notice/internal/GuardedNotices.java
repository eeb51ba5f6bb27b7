package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.PaperObjection;
import org.yishi.portal.notice.Settlement;

/** Every act on a notice that is no part of its caller's act goes through the funnel here. */
@ApplicationScoped
public class GuardedNotices implements Notices {

    private static final String KEEP = NoticeKeepers.ACTION;

    @Inject
    private NoticeActs acts;
    @Inject
    private ClosingActs closing;
    @Inject
    private ObjectionActs objections;
    @Inject
    private NoticeReading reading;
    @Inject
    private NoticeLines lines;
    @Inject
    private NoticeRepository repository;

    @Override
    public long prepare(NoticeDraft draft) {
        return acts.prepare(draft);
    }

    @Override
    public void reviewed(long noticeId) {
        acts.reviewed(noticeId);
    }

    @Override
    @Guarded(KEEP)
    public void checkPrivacy(@Of(NoticeEntity.class) long noticeId) {
        acts.checkPrivacy(noticeId);
    }

    @Override
    @Guarded("portal.postNotice")
    public void publish(@Of(NoticeEntity.class) long noticeId, LocalDate heldOn, Long photo) {
        acts.publish(noticeId, heldOn, photo);
    }

    @Override
    @Guarded(KEEP)
    public void proveStart(@Of(NoticeEntity.class) long noticeId, long photo) {
        acts.proveStart(noticeId, photo);
    }

    @Override
    @Guarded("portal.interruptNotice")
    public void interrupt(@Of(NoticeEntity.class) long noticeId, LocalDate from, String reason) {
        acts.interrupt(noticeId, from, reason);
    }

    @Override
    @Guarded("portal.postNotice")
    public void republish(@Of(NoticeEntity.class) long noticeId, LocalDate heldOn, Long photo) {
        acts.republish(noticeId, heldOn, photo);
    }

    @Override
    @Guarded("portal.changeNotice")
    public void changeText(@Of(NoticeEntity.class) long noticeId, String title, String body, List<Long> annexes, String reason) {
        acts.changeText(noticeId, title, body, annexes, reason);
    }

    @Override
    @Guarded("portal.withdrawNotice")
    public void withdraw(@Of(NoticeEntity.class) long noticeId, String reason) {
        acts.withdraw(noticeId, reason);
    }

    @Override
    @Guarded("portal.object")
    public long object(@Of(NoticeEntity.class) long noticeId, String text, ObjectionKind kind, boolean byName) {
        return objections.object(noticeId, text, kind, byName);
    }

    @Override
    @Guarded("portal.enterObjection")
    public long objectFromPaper(@Of(NoticeEntity.class) long noticeId, PaperObjection objection) {
        return objections.objectFromPaper(noticeId, objection);
    }

    @Override
    @Guarded("portal.answerObjection")
    public void answer(@Of(ObjectionEntity.class) long objectionId, String text, LocalDate heldOn) {
        objections.answer(objectionId, text, heldOn);
    }

    @Override
    @Guarded("portal.judgeAnswer")
    public void satisfied(@Of(ObjectionEntity.class) long objectionId, boolean yes) {
        objections.satisfied(objectionId, yes);
    }

    @Override
    @Guarded("portal.referObjection")
    public void refer(@Of(ObjectionEntity.class) long objectionId, String body) {
        objections.refer(objectionId, body);
    }

    @Override
    @Guarded("portal.settleObjection")
    public void settle(@Of(ObjectionEntity.class) long objectionId, Settlement settlement) {
        objections.settle(objectionId, settlement);
    }

    @Override
    @Guarded("portal.closeNotice")
    public ClosingCertificate close(@Of(NoticeEntity.class) long noticeId, LocalDate takenDownOn, Long photo) {
        return closing.close(noticeId, takenDownOn, photo);
    }

    @Override
    public NoticeView view(long noticeId) {
        return reading.view(repository.get(noticeId));
    }

    @Override
    public Map<Long, NoticeStanding> standings(Collection<Long> noticeIds) {
        return lines.standings(noticeIds);
    }

    @Override
    public List<NoticeView> of(String dossier) {
        return repository.of(dossier).stream().filter(reading::isVisible).map(reading::view).toList();
    }

    @Override
    public Optional<NoticeView> about(String dossier, String subject) {
        return repository.about(dossier, subject).filter(reading::isVisible).map(reading::view);
    }
}
