package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.notice.NoticeClosed;
import org.yishi.portal.notice.NoticePublished;
import org.yishi.portal.notice.NoticeWithdrawn;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Retold;

/** What notices tell, on the day and to a plugin that comes back. */
@ApplicationScoped
public class RetoldNotices implements Retold {

    @Inject
    private NoticeRepository repository;
    @Inject
    private NoticeActs acts;

    @Override
    public Set<Kept> kinds() {
        return EnumSet.of(Kept.NOTICE_POSTED, Kept.NOTICE_CLOSED, Kept.NOTICE_WITHDRAWN);
    }

    @Override
    public Object event(Kept kind, long id) {
        return switch (kind) {
            case NOTICE_CLOSED -> closed(repository.get(id));
            case NOTICE_WITHDRAWN -> withdrawn(repository.get(id));
            default -> posted(id);
        };
    }

    private NoticePublished posted(long postingId) {
        OpenPostings.Hung hung = repository.posting(postingId).orElseThrow(() -> new NotFound("posting " + postingId));
        return posted(hung.notice(), hung.posting().heldOn(), acts.period(hung.notice()).lastDay());
    }

    static NoticePublished posted(NoticeEntity notice, LocalDate heldOn, LocalDate lastDay) {
        return new NoticePublished(notice.id(), notice.areaId(), notice.dossier(), notice.subject(), heldOn, lastDay);
    }

    static NoticeClosed closed(NoticeEntity notice) {
        return new NoticeClosed(notice.id(), notice.areaId(), notice.dossier(), notice.subject(), notice.certificate().closedOn(),
                notice.certificate().digest());
    }

    static NoticeWithdrawn withdrawn(NoticeEntity notice) {
        return new NoticeWithdrawn(notice.id(), notice.areaId(), notice.dossier(), notice.subject());
    }
}
