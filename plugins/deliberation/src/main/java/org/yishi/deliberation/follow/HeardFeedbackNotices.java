package org.yishi.deliberation.follow;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.notice.NoticeClosed;
import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeWithdrawn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the notices of core how a report to everybody goes on. */
@ApplicationScoped
public class HeardFeedbackNotices {

    @Inject
    private Feedbacks feedbacks;

    void posted(@Observes NoticePublished notice) {
        if (isReport(notice.dossier(), notice.subject())) {
            feedbacks.posted(idOf(notice.dossier()), notice.noticeId(), notice.heldOn());
        }
    }

    void closed(@Observes NoticeClosed notice) {
        if (isReport(notice.dossier(), notice.subject())) {
            feedbacks.closed(idOf(notice.dossier()), notice.noticeId(), notice.closedOn(), notice.digest());
        }
    }

    void takenBack(@Observes NoticeWithdrawn notice) {
        if (isReport(notice.dossier(), notice.subject())) {
            feedbacks.takenBack(idOf(notice.dossier()), notice.noticeId());
        }
    }

    private static boolean isReport(String dossier, String subject) {
        return dossier.startsWith(Consultation.DOSSIERS) && Feedbacks.SUBJECT.equals(subject);
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(Consultation.DOSSIERS.length()));
    }
}
