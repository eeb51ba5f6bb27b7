package org.yishi.noticeboard.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Notices are found while they stand and afterwards; those that were withdrawn are not. */
@ApplicationScoped
public class FindableNotices implements SearchSource {

    @Inject
    private NoticeRepository repository;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "noticeboard.notice";
    }

    @Override
    public List<String> dossiers() {
        return repository.notWithdrawn().stream().map(id -> Notice.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(Notice.DOSSIERS, dossiers)).stream()
                .filter(notice -> notice.getWithdrawnAt() == null)
                .map(notice -> Findable.page(notice.dossier(), notice.areaId(), notice.getTitle(), "/noticeboard/notice/show?id=" + notice.id())
                        .saying(notice.getBody()).of(LocalDate.ofInstant(notice.getPostedAt(), clock.getZone())))
                .toList();
    }
}
