package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.portal.access.Actor;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;

/** Meetings and lessons of a branch in the calendar of those who are called to them; in nobody else's, for they are party-internal. */
@ApplicationScoped
public class LessonDates implements DatebookSource {

    @Inject
    private LessonRepository lessons;
    @Inject
    private CalledMembers called;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        List<PartyMember> places = called.of(person.personId());
        return lessons.called(places.stream().map(PartyMember::branchId).toList(), from.atStartOfDay(), to.plusDays(1).atStartOfDay()).stream()
                .filter(lesson -> places.stream().anyMatch(member -> CalledMembers.isCalled(member, lesson))).map(LessonDates::entry).toList();
    }

    private static DatedEntry entry(Lesson lesson) {
        return DatedEntry.of("lesson-" + lesson.id(), lesson.areaId(), EntryKind.MEETING, lesson.title(), "/portal/datebook/mine", lesson.dossier(),
                Span.at(lesson.calledFor()), lesson.version()).at(lesson.place()).personal();
    }
}
