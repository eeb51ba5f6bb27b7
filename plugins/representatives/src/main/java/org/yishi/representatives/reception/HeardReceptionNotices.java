package org.yishi.representatives.reception;

import java.util.List;

import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeWithdrawn;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the notices of core that a reception day was posted, or that its notice was taken back for good. */
@ApplicationScoped
public class HeardReceptionNotices {

    @Inject
    private Receptions receptions;
    @Inject
    private ReceptionRepository repository;
    @Inject
    private Notices notices;

    void posted(@Observes NoticePublished notice) {
        if (notice.dossier().startsWith(Reception.DOSSIERS)) {
            NoticeStanding standing = notices.standings(List.of(notice.noticeId())).get(notice.noticeId());
            receptions.posted(id(notice.dossier()), standing.period().firstDay().minusDays(1));
        }
    }

    void withdrawn(@Observes NoticeWithdrawn notice) {
        if (notice.dossier().startsWith(Reception.DOSSIERS)) {
            long id = id(notice.dossier());
            repository.find(id).filter(one -> one.state().isToCome()).ifPresent(one -> receptions.withdrawn(id));
        }
    }

    private static long id(String dossier) {
        return Long.parseLong(dossier.substring(Reception.DOSSIERS.length()));
    }
}
