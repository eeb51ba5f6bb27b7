package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.internal.DeadlineReminders;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class ToDosIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    private Given given;
    @Inject
    private Errand errand;
    @Inject
    private ToDos toDos;
    @Inject
    private DeadlineReminders reminders;
    @Inject
    private Heard heard;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Area here;
    private Actor worker;
    private Actor member;

    /** Keeps what was reminded of. */
    @ApplicationScoped
    public static class Heard {

        private final List<DeadlineNear> all = new CopyOnWriteArrayList<>();

        void near(@Observes DeadlineNear deadline) {
            all.add(deadline);
        }

        List<DeadlineNear> of(String dossier) {
            return all.stream().filter(deadline -> deadline.dossier().equals(dossier)).toList();
        }
    }

    @BeforeEach
    void officers() {
        here = given.community();
        worker = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, here, DAY.minusYears(1), null);
        member = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, here, DAY.minusYears(1), null);
    }

    private String begun(Area area, String title, LocalDate day) {
        String dossier = "test/todo/" + area.id() + "/" + title;
        time.on(day, () -> current.as(worker, () -> errand.begin(area.id(), dossier, title, day)));
        return dossier;
    }

    private String asked(Area area, String title, LocalDate day) {
        String dossier = begun(area, title, day);
        time.on(day, () -> current.as(worker,
                () -> errand.enter(area.id(), dossier, StageEntry.of("ASKED", day, Outcome.DONE).fulfilling("reason"))));
        return dossier;
    }

    private List<ToDo> seenBy(Actor actor, LocalDate today) {
        return time.on(today, () -> current.as(actor, () -> toDos.of(here.id())));
    }

    @Test
    void everybodySeesWhatHeMayActOnAndNothingElse() {
        begun(here, "等材料", DAY);
        asked(here, "等答复", DAY);
        assertThat(seenBy(worker, DAY)).extracting(ToDo::label).containsExactly("等材料");
        assertThat(seenBy(worker, DAY).get(0).missing()).hasSize(1);
        assertThat(seenBy(member, DAY)).extracting(ToDo::label).containsExactly("等答复");
        Actor neighbour = given.person(Role.COMMITTEE_WORKER, given.community());
        Actor resident = given.person(Role.RESIDENT, here);
        assertThat(seenBy(neighbour, DAY)).isEmpty();
        assertThat(seenBy(resident, DAY)).isEmpty();
        Actor former = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, here, DAY.minusYears(1), DAY.minusDays(1));
        assertThat(seenBy(former, DAY)).isEmpty();
    }

    @Test
    void whatIsOverdueComesFirstAndWhatIsBelowIsThereToo() {
        Area compound = given.area(AreaKind.COMPOUND, here);
        asked(here, "乙", DAY.plusDays(1));
        asked(compound, "甲", DAY);
        List<ToDo> open = seenBy(member, DAY.plusDays(4));
        assertThat(open).extracting(ToDo::label).containsExactly("甲", "乙");
        assertThat(open.get(0).due()).isEqualTo(DAY.plusDays(3));
        assertThat(open.get(0).overdueOn(DAY.plusDays(4))).isTrue();
        assertThat(open.get(0).daysLeftOn(DAY.plusDays(4))).isEqualTo(-1);
        assertThat(open.get(0).link()).startsWith("/portal/todo?area=");
        assertThat(time.on(DAY.plusDays(4), () -> current.as(member, () -> toDos.everywhere()))).extracting(ToDo::label)
                .containsExactly("甲", "乙");
    }

    @Test
    void aDeadlineIsToldOfOnce() throws Exception {
        String dossier = asked(here, "提醒", DAY);
        remindOn(DAY.minusDays(1));
        assertThat(heard.of(dossier)).as("the day is the third after; three days of warning").hasSize(0);
        remindOn(DAY);
        remindOn(DAY);
        remindOn(DAY.plusDays(9));
        assertThat(heard.of(dossier)).singleElement()
                .isEqualTo(new DeadlineNear(dossier, here.id(), "ANSWERED", DAY.plusDays(3)));
    }

    private void remindOn(LocalDate day) {
        List<Exception> failures = new ArrayList<>();
        time.on(day, () -> {
            try {
                reminders.remind();
            } catch (Exception e) {
                failures.add(e);
            }
        });
        assertThat(failures).isEmpty();
    }
}
