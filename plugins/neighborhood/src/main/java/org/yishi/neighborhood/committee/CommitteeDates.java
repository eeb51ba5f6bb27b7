package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.area.Area;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.text.Texts;

/** When terms end, and until when candidates can be proposed. */
@ApplicationScoped
public class CommitteeDates implements DatebookSource {

    @Inject
    private CommitteeRepository committees;
    @Inject
    private ElectionRepository elections;
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
        return Stream.concat(committees.of(below).stream().filter(one -> one.succeededOn() == null && one.dissolvedOn() == null).map(this::term),
                elections.of(below).stream().filter(CommitteeDates::isProposed).map(this::nominating)).filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        if (id.matches("committee-\\d{1,18}")) {
            return committees.find(Long.parseLong(id.substring("committee-".length()))).map(this::term);
        }
        return id.matches("election-\\d{1,18}") ? Optional.of(elections.get(Long.parseLong(id.substring("election-".length()))))
                .filter(CommitteeDates::isProposed).map(this::nominating) : Optional.empty();
    }

    /** In a run-off nobody is proposed. */
    private static boolean isProposed(Election election) {
        return !election.isRunOff();
    }

    private DatedEntry term(Committee committee) {
        return DatedEntry.of("committee-" + committee.id(), committee.areaId(), EntryKind.DEADLINE, texts.get("neighborhood.committee.termEnds",
                committee.term()), "/neighborhood/committee/show?area=" + committee.areaId(), committee.dossier(), Span.day(committee.lastDay()), 0);
    }

    private DatedEntry nominating(Election election) {
        return DatedEntry.of("election-" + election.id(), election.areaId(), EntryKind.DEADLINE, texts.get("neighborhood.election.nominating"),
                "/neighborhood/election/show?id=" + election.id(), election.dossier(), Span.days(election.begunOn(), election.nominateUntil()), 0);
    }
}
