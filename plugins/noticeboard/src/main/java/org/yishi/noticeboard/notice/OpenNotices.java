package org.yishi.noticeboard.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The noticeboard as open data: declared once, read as JSON, CSV and Atom. Who posted is not in it. */
@ApplicationScoped
public class OpenNotices implements OpenRecords<Notice> {

    @Inject
    private NoticeRepository repository;

    @Override
    public Dataset<Notice> dataset() {
        return Dataset.of("noticeboard", "noticeboard", Notice::id, Notice::areaId).dossier(Notice::dossier)
                .page(notice -> "/noticeboard/notice/show?id=" + notice.id()).feed(Notice::getTitle, Notice::getBody)
                .text("title", Notice::getTitle).text("text", Notice::getBody).moment("postedAt", Notice::getPostedAt)
                .date("standsUntil", Notice::getStandsUntil).moment("withdrawnAt", Notice::getWithdrawnAt)
                .text("withdrawnWhy", Notice::getWithdrawnWhy);
    }

    @Override
    public List<Notice> read(Collection<Long> areaIds, Window window) {
        return repository.read(areaIds, window);
    }

    @Override
    public Optional<Notice> find(long id) {
        return repository.find(id);
    }
}
