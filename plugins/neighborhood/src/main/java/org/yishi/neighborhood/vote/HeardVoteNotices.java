package org.yishi.neighborhood.vote;

import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeWithdrawn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from core how the notices of votes and of their results go on. */
@ApplicationScoped
public class HeardVoteNotices {

    @Inject
    private Announcements announcements;
    @Inject
    private Results results;

    void posted(@Observes NoticePublished notice) {
        if (isAnnouncement(notice.dossier(), notice.subject())) {
            announcements.posted(idOf(notice.dossier()), notice.noticeId(), notice.heldOn());
        } else if (isResult(notice.dossier(), notice.subject())) {
            results.posted(idOf(notice.dossier()), notice.noticeId(), notice.heldOn());
        }
    }

    void takenBack(@Observes NoticeWithdrawn notice) {
        if (isAnnouncement(notice.dossier(), notice.subject())) {
            announcements.takenBack(idOf(notice.dossier()), notice.noticeId());
        } else if (isResult(notice.dossier(), notice.subject())) {
            results.takenBack(idOf(notice.dossier()), notice.noticeId());
        }
    }

    private static boolean isAnnouncement(String dossier, String subject) {
        return dossier.startsWith(Vote.DOSSIERS) && subject.equals(VoteStage.NOTICED.name());
    }

    private static boolean isResult(String dossier, String subject) {
        return dossier.startsWith(Vote.DOSSIERS) && subject.equals(VoteStage.PUBLISHED.name());
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(Vote.DOSSIERS.length()));
    }
}
