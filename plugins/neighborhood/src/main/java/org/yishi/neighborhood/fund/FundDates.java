package org.yishi.neighborhood.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.area.Area;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.text.Texts;

/** How long published accounts stand. */
@ApplicationScoped
public class FundDates implements DatebookSource {

    private static final String PREFIX = "accounts-";

    @Inject
    private FundRepository repository;
    @Inject
    private CompoundsBelow compounds;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        List<Long> below = areaIds.stream().flatMap(area -> compounds.of(area).stream()).map(Area::id).distinct().toList();
        return repository.publications(below).stream().map(this::entry).filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return id.matches(PREFIX + "\\d{1,18}") ? repository.findPublication(Long.parseLong(id.substring(PREFIX.length()))).map(this::entry)
                : Optional.empty();
    }

    private DatedEntry entry(Publication one) {
        return DatedEntry.of(PREFIX + one.id(), one.areaId(), EntryKind.NOTICE,
                texts.get("neighborhood.publication.dated", texts.get(one.half().words(), one.half().digits())),
                "/neighborhood/publication/show?id=" + one.id(), one.dossier(), Span.days(one.publishedOn(), one.standsUntil()), 0);
    }
}
