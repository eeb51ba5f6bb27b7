package org.yishi.portal.ballot.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.time.internal.PortalClock;

/** Ballots in the datebook; for a person those on whose roll the person has a line, voted or not. */
@ApplicationScoped
public class BallotDates implements DatebookSource {

    private static final String ID = "ballot-";

    @Inject
    private BallotRepository ballots;

    @Override
    public String pluginId() {
        return PluginCatalogue.CORE;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return ballots.between(areaIds, begin(from), begin(to.plusDays(1))).stream().map(BallotDates::entry).toList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(PortalClock.PLACE).toInstant();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return !id.matches(ID + "\\d{1,18}") ? Optional.empty()
                : ballots.find(Long.parseLong(id.substring(ID.length()))).map(BallotDates::entry);
    }

    @Override
    public List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        return ballots.runningOf(person.personId()).stream().map(BallotDates::entry).filter(entry -> entry.span().touches(from, to)).toList();
    }

    private static DatedEntry entry(BallotEntity ballot) {
        return DatedEntry.of(ID + ballot.id(), ballot.areaId(), EntryKind.BALLOT, ballot.terms().title(), "/portal/ballot/show?id=" + ballot.id(),
                ballot.dossier(), Span.between(here(ballot.terms().opensAt()), here(ballot.terms().closesAt())), ballot.version())
                .cancelled(ballot.state() == BallotState.CANCELLED);
    }

    private static LocalDateTime here(Instant moment) {
        return LocalDateTime.ofInstant(moment, PortalClock.PLACE);
    }
}
