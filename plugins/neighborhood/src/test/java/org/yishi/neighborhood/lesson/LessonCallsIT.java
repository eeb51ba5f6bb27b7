package org.yishi.neighborhood.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.branch.BranchTown;
import org.yishi.neighborhood.branch.BranchTown.Folk;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** Who is called to a branch's meeting is told and finds it among the own dates; nobody else learns of it. */
@PortalTest
class LessonCallsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Inject
    private BranchTown town;
    @Inject
    private Plans plans;
    @Inject
    private Lessons lessons;
    @Inject
    private LessonDates dates;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void membersAreToldAndFindItAmongTheirDates() {
        Folk folk = town.settle();
        List<Actor> members = town.people(2);
        long branch = town.active(folk, DAY, members);
        long lesson = called(folk, branch, LessonKind.LESSON);
        Actor member = members.get(0);
        assertThat(told.to(member)).anyMatch(text -> text.contains("主题") && text.contains("活动室"));
        assertThat(told.to(folk.street())).as("who is no member").noneMatch(text -> text.contains("活动室"));
        assertThat(mine(member)).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("活动室");
            assertThat(entry.id()).isEqualTo("lesson-" + lesson);
        });
        assertThat(mine(folk.street())).isEmpty();
        assertThat(dates.between(List.of(folk.compound().id()), DAY, DAY.plusDays(30))).as("nothing public").isEmpty();
        time.on(DAY, () -> current.as(folk.secretary(), () -> lessons.move(lesson, "停电")));
        assertThat(told.to(member)).anyMatch(text -> text.contains("停电"));
        assertThat(mine(member)).as("it waits for another notice").isEmpty();
    }

    @Test
    void theBranchCommitteeIsForThoseWhoHoldAnOffice() {
        Folk folk = town.settle();
        List<Actor> members = town.people(2);
        long branch = town.active(folk, DAY, members);
        called(folk, branch, LessonKind.COMMITTEE);
        assertThat(members.stream().filter(member -> mine(member).isEmpty()).count()).as("a member without an office").isPositive();
    }

    private long called(Folk folk, long branch, LessonKind kind) {
        return time.on(DAY, () -> current.as(folk.secretary(), () -> {
            long id = plans.add(branch, kind, "主题", YearMonth.of(2026, 3));
            lessons.call(id, DAY.plusDays(3).atTime(9, 0), "活动室", "学习");
            return id;
        }));
    }

    private List<DatedEntry> mine(Actor person) {
        return current.as(person, () -> dates.mine(person, DAY, DAY.plusDays(30)));
    }
}
