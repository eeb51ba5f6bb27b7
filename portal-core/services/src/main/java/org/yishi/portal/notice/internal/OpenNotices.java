package org.yishi.portal.notice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Disclosures as open data, from their first posting on. Objections are counted; their words and authors are not in it. */
@ApplicationScoped
public class OpenNotices implements OpenRecords<OpenNotices.Hung> {

    @Inject
    private NoticeRepository repository;
    @Inject
    private NoticeLines lines;

    /** A notice with the text that hangs or hung last. */
    public record Hung(NoticeEntity notice, NoticeTextEntity text, NoticeLine line) {
    }

    @Override
    public Dataset<Hung> dataset() {
        return Dataset.<Hung>of(PluginCatalogue.CORE, "notices", hung -> hung.notice().id(), hung -> hung.notice().areaId())
                .dossier(hung -> hung.notice().dossier()).page(hung -> "/portal/notice/show?id=" + hung.notice().id())
                .feed(hung -> hung.text().title(), hung -> hung.text().body())
                .text("subject", hung -> hung.notice().subject()).text("title", hung -> hung.text().title())
                .text("text", hung -> hung.text().body()).text("textDigest", hung -> hung.text().digest())
                .number("textNumber", hung -> hung.text().number())
                .code("state", NoticeState.class, "portal.notice.state.", hung -> hung.line().state())
                .date("firstDay", hung -> hung.line().firstDay()).date("lastDay", hung -> hung.line().lastDay())
                .number("objections", hung -> hung.line().objections())
                .text("withdrawnWhy", hung -> hung.notice().withdrawnWhy().isEmpty() ? null : hung.notice().withdrawnWhy())
                .text("certificate", hung -> hung.notice().certificate() == null ? null : hung.notice().certificate().digest());
    }

    @Override
    public List<Hung> read(Collection<Long> areaIds, Window window) {
        return hung(repository.hung(areaIds, window));
    }

    @Override
    public Optional<Hung> find(long id) {
        return hung(repository.hung(id).stream().toList()).stream().findFirst();
    }

    private List<Hung> hung(List<NoticeEntity> notices) {
        Map<Long, NoticeTextEntity> texts = repository.currentTexts(notices);
        Map<Long, NoticeLine> drawn = lines.lines(notices).stream().collect(Collectors.toMap(NoticeLine::id, Function.identity()));
        return notices.stream().map(notice -> new Hung(notice, texts.get(notice.id()), drawn.get(notice.id()))).toList();
    }
}
