package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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

    /** Far ahead: of what is over the portal reminds by itself. */
    private static final LocalDate DAY = LocalDate.of(2037, 6, 1);

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
    private Failing failing;
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
        private volatile String deafTo = "";

        void beDeafTo(String dossier) {
            deafTo = dossier;
        }

        void near(@Observes DeadlineNear deadline) {
            if (deadline.dossier().equals(deafTo)) {
                throw new IllegalStateException("deaf");
            }
            all.add(deadline);
        }

        List<DeadlineNear> of(String dossier) {
            return all.stream().filter(deadline -> deadline.dossier().equals(dossier)).toList();
        }
    }

    private static final class Lines extends Handler {

        private final List<String> severe = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel() == Level.SEVERE) {
                severe.add(line.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** The source of a plugin with a mistake in it, and in the middle of an act a query that the database refuses. */
    @ApplicationScoped
    public static class Failing implements ToDoSource {

        @PersistenceContext(unitName = "portal")
        private EntityManager em;
        private volatile boolean broken;

        void breakDown(boolean now) {
            broken = now;
        }

        @Override
        public List<ToDo> of(Actor actor, long areaId) {
            fail();
            return List.of();
        }

        @Override
        public List<DeadlineNear> deadlines(LocalDate until) {
            fail();
            return List.of();
        }

        private void fail() {
            if (broken) {
                em.createNativeQuery("select nothing from portal_area").getResultList();
            }
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
    void aDeadlineIsToldOfOnce() {
        String dossier = asked(here, "提醒", DAY);
        remindOn(DAY.minusDays(1));
        assertThat(heard.of(dossier)).as("the day is the third after; three days of warning").hasSize(0);
        remindOn(DAY);
        remindOn(DAY);
        remindOn(DAY.plusDays(9));
        assertThat(heard.of(dossier)).singleElement()
                .isEqualTo(new DeadlineNear(dossier, here.id(), "ANSWERED", DAY.plusDays(3)));
    }

    @Test
    void aSourceThatFailsIsLeftOutAndTheLogNamesItsPlugin() {
        String dossier = asked(here, "提醒", DAY);
        Logger log = Logger.getLogger("org.yishi.portal.procedure.internal.ToDoSources");
        Lines lines = new Lines();
        log.addHandler(lines);
        failing.breakDown(true);
        try {
            assertThat(seenBy(member, DAY)).extracting(ToDo::label).containsExactly("提醒");
            assertThat(lines.severe).isNotEmpty().allSatisfy(line -> assertThat(line).contains("plugin portal ", Failing.class.getName()));
            assertThat(time.on(DAY, () -> current.as(worker, () -> errand.beginAndAsk(here.id(), dossier + "/next", "下一件", DAY)))).isEmpty();
            assertThat(seenBy(worker, DAY)).extracting(ToDo::label).as("the act was not lost").containsExactly("下一件");
            remindOn(DAY);
        } finally {
            failing.breakDown(false);
            log.removeHandler(lines);
        }
        assertThat(heard.of(dossier)).hasSize(1);
    }

    @Test
    void whereAListenerFailsTheOthersAreRemindedAndThatOneIsTriedAgain() {
        String one = asked(here, "甲", DAY);
        String other = asked(here, "乙", DAY);
        heard.beDeafTo(one);
        try {
            remindOn(DAY);
        } finally {
            heard.beDeafTo("");
        }
        assertThat(heard.of(one)).isEmpty();
        assertThat(heard.of(other)).hasSize(1);
        remindOn(DAY);
        assertThat(heard.of(one)).hasSize(1);
        assertThat(heard.of(other)).hasSize(1);
    }

    private void remindOn(LocalDate day) {
        time.on(day, reminders::remind);
    }
}
