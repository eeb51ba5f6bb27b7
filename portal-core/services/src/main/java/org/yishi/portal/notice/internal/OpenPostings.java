package org.yishi.portal.notice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** From when until when each text of a notice hung, and the photos that prove it, as open data. */
@ApplicationScoped
public class OpenPostings implements OpenRecords<OpenPostings.Hung> {

    @Inject
    private NoticeRepository repository;

    /** One posting of a notice with the text that hung. */
    public record Hung(NoticeEntity notice, NoticeTextEntity text, PostingEntity posting) {
    }

    @Override
    public Dataset<Hung> dataset() {
        return Dataset.<Hung>of(PluginCatalogue.CORE, "notice-postings", hung -> hung.posting().id(), hung -> hung.notice().areaId())
                .dossier(hung -> hung.notice().dossier()).page(hung -> "/portal/notice/show?id=" + hung.notice().id())
                .number("notice", hung -> hung.notice().id()).number("number", hung -> hung.posting().number())
                .date("heldOn", hung -> hung.posting().heldOn()).moment("recordedAt", hung -> hung.posting().recordedAt())
                .date("countsFrom", hung -> hung.posting().countsFrom()).flag("late", hung -> hung.posting().isLate())
                .date("endedOn", hung -> hung.posting().endedOn())
                .text("endReason", hung -> hung.posting().endReason().isEmpty() ? null : hung.posting().endReason())
                .number("startPhoto", hung -> hung.posting().startPhoto()).number("endPhoto", hung -> hung.posting().endPhoto())
                .number("textNumber", hung -> hung.text().number()).text("title", hung -> hung.text().title())
                .text("text", hung -> hung.text().body()).text("textDigest", hung -> hung.text().digest());
    }

    @Override
    public List<Hung> read(Collection<Long> areaIds, Window window) {
        return repository.postings(areaIds, window);
    }

    @Override
    public Optional<Hung> find(long id) {
        return repository.posting(id);
    }
}
