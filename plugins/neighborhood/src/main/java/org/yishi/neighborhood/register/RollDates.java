package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.text.Texts;

/** The last day for objections to a posted roll. */
@ApplicationScoped
public class RollDates implements DatebookSource {

    private static final String ID = "roll-";

    @Inject
    private RollRepository rolls;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return rolls.postedIn(areaIds).stream().map(this::entry).filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return id.matches(ID + "\\d{1,18}") ? rolls.find(Long.parseLong(id.substring(ID.length())))
                .filter(roll -> roll.state().isPosted()).map(this::entry) : Optional.empty();
    }

    private DatedEntry entry(Roll roll) {
        return DatedEntry.of(ID + roll.id(), roll.areaId(), EntryKind.DEADLINE, texts.get("neighborhood.register.lastDay"),
                "/neighborhood/register/mine?area=" + roll.areaId(), roll.dossier(), Span.day(roll.postedUntil()), roll.version());
    }
}
