package org.yishi.portal.meeting.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Meetings in the datebook, from their notice on; those that a person is called to by the roll. */
@ApplicationScoped
public class MeetingDates implements DatebookSource {

    private static final String ID = "meeting-";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;

    @Override
    public String pluginId() {
        return PluginCatalogue.CORE;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return repository.heldBetween(areaIds, from, to).stream().map(this::entry).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return !id.matches(ID + "\\d{1,18}") ? Optional.empty() : repository.find(Long.parseLong(id.substring(ID.length())))
                .filter(meeting -> meeting.heldOn() != null && meeting.state() != MeetingState.PLANNED).map(this::entry);
    }

    @Override
    public List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        return repository.calledTo(person.personId(), from, to).stream().map(this::entry).toList();
    }

    private DatedEntry entry(MeetingEntity meeting) {
        return DatedEntry.of(ID + meeting.id(), meeting.areaId(), EntryKind.MEETING,
                bodies.name(meeting.bodyId()) + " · " + meeting.title(), "/portal/meeting/show?id=" + meeting.id(), meeting.dossier(),
                Span.at(meeting.when()), meeting.version()).at(meeting.call().place())
                .cancelled(meeting.state() == MeetingState.CANCELLED);
    }
}
