package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.body.Body;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;

/** Meetings as tests need them: with people, noticed, opened, quorate. */
@ApplicationScoped
public class Hosted {

    static final String SCAN = "ab".repeat(32);

    @Inject
    private Given given;
    @Inject
    private Meetings meetings;
    @Inject
    private Sittings sittings;
    @Inject
    private Attendances attendances;
    @Inject
    private Motions motions;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private CurrentActor current;

    /** So many who hold the role there since long ago. */
    public List<Actor> people(Role role, Area area, int number) {
        return IntStream.range(0, number).mapToObj(i -> given.with(given.person(IdentityLevel.L3), role, area,
                LocalDate.of(2020, 1, 1), null)).toList();
    }

    public Actor worker(Area area) {
        return people(Role.COMMITTEE_WORKER, area, 1).get(0);
    }

    public MeetingPlan plan(Area area, String body, String... titles) {
        return new MeetingPlan(area.id(), body, Body.MEMBERS, "会议", Stream.of(titles).map(title -> AgendaItem.plain(title, "说明")).toList(), 0);
    }

    /** For today, noticed twenty days ago. */
    public MeetingNotice today() {
        return new MeetingNotice(given.today().atTime(0, 0), "社区会议室", given.today().minusDays(20), "");
    }

    public MeetingNotice on(LocalDate day, LocalDate noticedOn) {
        return new MeetingNotice(LocalDateTime.of(day, LocalTime.of(9, 0)), "社区会议室", noticedOn, "");
    }

    /** Called for today and open for signing in. */
    public long open(Actor worker, Actor chair, MeetingPlan plan) {
        return current.as(worker, () -> {
            long id = meetings.plan(plan);
            meetings.notice(id, today());
            sittings.open(id, chair.personId());
            return id;
        });
    }

    public void enter(Actor worker, long meeting, List<Actor> people) {
        current.as(worker, () -> people.forEach(one -> attendances.enter(meeting, one.personId(), Channel.LIST, null)));
    }

    /** Open, everybody there, able to decide. */
    public long quorate(Actor worker, List<Actor> there, MeetingPlan plan) {
        long id = open(worker, there.get(0), plan);
        enter(worker, id, there);
        current.as(worker, () -> sittings.constitute(id));
        return id;
    }

    /** Leaves what is open over and writes minutes that end with these words; as whoever keeps the meeting. */
    public void finish(long meeting, String words) {
        meetings.view(meeting).items().stream().filter(item -> !item.isDecided()).forEach(item -> motions.leaveOver(meeting, item.id(), "等报价"));
        minutes.write(meeting, minutes.draft(meeting) + "\n" + words, given.today());
    }

    public long item(long meeting, int number) {
        return meetings.view(meeting).items().get(number - 1).id();
    }
}
