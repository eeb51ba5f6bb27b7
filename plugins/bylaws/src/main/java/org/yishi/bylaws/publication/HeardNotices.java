package org.yishi.bylaws.publication;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.notice.NoticeClosed;
import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeWithdrawn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the notices of core how the announcements of versions go on. */
@ApplicationScoped
public class HeardNotices {

    @Inject
    private Publications publications;

    void posted(@Observes NoticePublished notice) {
        if (BylawVersion.isOurs(notice.dossier())) {
            publications.posted(BylawVersion.idOf(notice.dossier()), notice.noticeId(), notice.heldOn());
        }
    }

    void closed(@Observes NoticeClosed notice) {
        if (BylawVersion.isOurs(notice.dossier())) {
            publications.closed(BylawVersion.idOf(notice.dossier()), notice.noticeId(), notice.closedOn(), notice.digest());
        }
    }

    void takenBack(@Observes NoticeWithdrawn notice) {
        if (BylawVersion.isOurs(notice.dossier())) {
            publications.takenBack(BylawVersion.idOf(notice.dossier()), notice.noticeId());
        }
    }
}
