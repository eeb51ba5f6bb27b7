package org.yishi.representatives.opendata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yishi.portal.access.Actor;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.reception.Booking;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;
import org.yishi.representatives.reception.ReceptionState;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reception days in the datebook. */
@ApplicationScoped
public class ReceptionDates implements DatebookSource {

    private static final String ID = "reception-";

    @Inject
    private ReceptionRepository receptions;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "representatives";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return entries(receptions.between(areaIds, from, to));
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return id.matches(ID + "\\d{1,18}") ? entries(receptions.ofIds(List.of(Long.valueOf(id.substring(ID.length()))))).stream().findFirst()
                : Optional.empty();
    }

    @Override
    public List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        List<Long> booked = receptions.bookedBy(person.personId()).stream().filter(Booking::isOpen).map(Booking::receptionId).toList();
        return entries(receptions.ofIds(booked)).stream().filter(entry -> entry.span().touches(from, to)).map(DatedEntry::personal).toList();
    }

    private List<DatedEntry> entries(List<Reception> found) {
        List<Reception> shown = found.stream().filter(Reception::isPublic).toList();
        Map<Long, String> names = representatives.ofIds(shown.stream().map(Reception::representativeId).toList()).stream()
                .collect(Collectors.toMap(Representative::id, Representative::name));
        return shown.stream().map(one -> entry(one, names.get(one.representativeId()))).toList();
    }

    private DatedEntry entry(Reception one, String name) {
        return DatedEntry.of(ID + one.id(), one.areaId(), EntryKind.EVENT, texts.get("representatives.reception.kind." + one.kind()) + " · " + name,
                "/representatives/reception/show?id=" + one.id(), one.dossier(), Span.between(one.heldOn().atTime(one.begins()),
                        one.heldOn().atTime(one.ends())), one.version()).at(one.place())
                .cancelled(one.state() == ReceptionState.ABSENT || one.state() == ReceptionState.CANCELLED);
    }
}
