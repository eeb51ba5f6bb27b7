package org.yishi.decisions.disclosure;

import org.yishi.portal.notice.NoticeClosed;
import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeWithdrawn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the notices of core how the disclosures of matters go on. */
@ApplicationScoped
public class HeardNotices {

    private static final String DOSSIERS = "decisions/matter/";

    @Inject
    private Disclosures disclosures;

    void posted(@Observes NoticePublished notice) {
        if (notice.dossier().startsWith(DOSSIERS)) {
            disclosures.posted(idOf(notice.dossier()), notice.noticeId(), notice.heldOn());
        }
    }

    void closed(@Observes NoticeClosed notice) {
        if (notice.dossier().startsWith(DOSSIERS)) {
            disclosures.closed(idOf(notice.dossier()), notice.noticeId(), notice.closedOn(), notice.digest());
        }
    }

    void takenBack(@Observes NoticeWithdrawn notice) {
        if (notice.dossier().startsWith(DOSSIERS)) {
            disclosures.takenBack(idOf(notice.dossier()), notice.noticeId());
        }
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(DOSSIERS.length()));
    }
}
