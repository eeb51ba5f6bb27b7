package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** The days of disclosures in the datebook. */
@ApplicationScoped
public class NoticeDates implements DatebookSource {

    private static final String ID = "notice-";

    @Inject
    private NoticeRepository repository;
    @Inject
    private NoticeLines lines;

    @Override
    public String pluginId() {
        return PluginCatalogue.CORE;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return entries(repository.hangingBetween(areaIds, from, to)).stream().filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return !id.matches(ID + "\\d{1,18}") ? Optional.empty()
                : entries(repository.hung(Long.parseLong(id.substring(ID.length()))).stream().toList()).stream().findFirst();
    }

    private List<DatedEntry> entries(List<NoticeEntity> notices) {
        Map<Long, NoticeLine> drawn = lines.lines(notices).stream().collect(Collectors.toMap(NoticeLine::id, Function.identity()));
        return notices.stream().filter(notice -> drawn.get(notice.id()).firstDay() != null)
                .map(notice -> entry(notice, drawn.get(notice.id()))).toList();
    }

    private static DatedEntry entry(NoticeEntity notice, NoticeLine line) {
        return DatedEntry.of(ID + notice.id(), notice.areaId(), EntryKind.NOTICE, line.title(), "/portal/notice/show?id=" + notice.id(),
                notice.dossier(), Span.days(line.firstDay(), line.lastDay()), notice.version());
    }
}
