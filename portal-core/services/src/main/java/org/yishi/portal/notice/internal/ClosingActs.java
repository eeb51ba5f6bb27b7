package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.ObjectionState;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Tidings;

/** What has to be there before a notice may be closed, and its closing. */
@ApplicationScoped
public class ClosingActs {

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeActs acts;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private ProofPhotos photos;
    @Inject
    private Documents documents;
    @Inject
    private Act act;
    @Inject
    private Tidings tidings;
    @Inject
    private Clock clock;

    /** The photo of the end is not among them: it comes with the closing itself. */
    List<Missing> missing(NoticeEntity notice, NoticePeriod period, PostingEntity posting, List<ObjectionEntity> raised) {
        LocalDate today = LocalDate.now(clock);
        List<Missing> missing = new ArrayList<>();
        if (!today.isAfter(period.lastDay())) {
            missing.add(new Missing("portal.notice.missing.days", List.of(period.earliestNextStep(), period.minDays()), period.source()));
        }
        if (notice.terms().photoProof() && posting.startPhoto() == null) {
            missing.add(new Missing("portal.notice.missing.startPhoto", List.of(), ""));
        }
        for (ObjectionEntity objection : raised) {
            ObjectionState state = state(notice, objection, today);
            if (objection.isUnanswered()) {
                missing.add(new Missing("portal.notice.missing.answer", List.of(objection.number(), objection.answerDue()), ""));
            } else if (blocks(notice, objection, today)) {
                missing.add(new Missing("portal.notice.missing." + state, state == ObjectionState.ANSWERED
                        ? List.of(objection.number(), lastReaction(notice, objection).plusDays(1)) : List.of(objection.number()), ""));
            }
        }
        return missing;
    }

    ClosingCertificate close(long id, LocalDate takenDownOn, Long photo) {
        NoticeEntity notice = repository.get(id);
        keepers.require(notice);
        if (notice.stage() != NoticeState.PUBLISHED) {
            throw new Refusal(notice.stage().isOver() ? "portal.notice.refusal.over" : "portal.notice.refusal.hangsNot");
        }
        PostingEntity posting = NoticeActs.last(repository.postings(id));
        NoticePeriod period = acts.period(notice);
        List<ObjectionEntity> raised = objections.of(id);
        missing(notice, period, posting, raised).stream().findFirst().ifPresent(first -> {
            throw first.refusal();
        });
        LocalDate day = takenDownOn == null ? LocalDate.now(clock) : takenDownOn;
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("portal.notice.refusal.future").at("takenDownOn");
        }
        if (!day.isAfter(period.lastDay())) {
            throw new Refusal("portal.notice.refusal.tooEarly", period.lastDay()).at("takenDownOn").by(period.source());
        }
        if (notice.terms().photoProof() && photo == null) {
            throw new Refusal("portal.notice.refusal.endPhoto").at("file");
        }
        photos.admit(notice, photo);
        posting.end(day, photo);
        ClosingCertificate certificate = new CertificateText(notice, period, documents).of(repository.texts(id), repository.postings(id),
                raised, day);
        notice.close(certificate);
        act.fact("notice", id).fact("firstDay", certificate.firstDay()).fact("lastDay", certificate.lastDay()).fact("closedOn", day)
                .fact("objections", certificate.objections()).fact("certificate", certificate.digest());
        tidings.tell(RetoldNotices.closed(notice), notice.dossier(), Kept.NOTICE_CLOSED, id);
        return certificate;
    }

    boolean blocks(NoticeEntity notice, ObjectionEntity objection, LocalDate today) {
        return notice.terms().blocks(objection.kind()) && state(notice, objection, today) != ObjectionState.SETTLED;
    }

    ObjectionState state(NoticeEntity notice, ObjectionEntity objection, LocalDate today) {
        return objection.state(lastReaction(notice, objection), today);
    }

    /** Counted from the entry of the answer, since the portal is where its author reads it; on paper from the day it was given. */
    LocalDate lastReaction(NoticeEntity notice, ObjectionEntity objection) {
        if (objection.answeredOn() == null) {
            return null;
        }
        LocalDate told = objection.isFromPaper() ? objection.answeredOn()
                : LocalDate.ofInstant(objection.answerRecorded(), clock.getZone());
        return told.plusDays(notice.terms().reactDays());
    }
}
