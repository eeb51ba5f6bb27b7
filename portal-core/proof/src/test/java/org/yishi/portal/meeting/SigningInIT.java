package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Everybody is counted once, whoever enters them and however often. */
@PortalTest
class SigningInIT {

    private static final int PEOPLE = 50;

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Clock clock;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private Area here;
    private Actor worker;
    private List<Actor> representatives;
    private long meeting;

    @BeforeEach
    void aMeetingOfRepresentatives() {
        here = given.community();
        worker = hosted.worker(here);
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
        representatives = hosted.people(Role.RESIDENTS_REPRESENTATIVE, here, PEOPLE);
        meeting = hosted.open(worker, committee.get(0), hosted.plan(here, "REPRESENTATIVES", "甲"));
    }

    @Test
    void fiftyAtOnceByThreeChannelsAreFifty() throws Exception {
        String code = current.as(worker, () -> attendances.code(meeting));
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (Actor one : representatives) {
            acts.add(() -> current.as(one, () -> attendances.signIn(meeting, code)));
            acts.add(() -> current.as(worker, () -> attendances.enter(meeting, one.personId(), Channel.LIST, null)));
            acts.add(() -> current.as(worker, () -> attendances.enter(meeting, one.personId(), Channel.PAPER, null)));
        }
        assertThat(atOnce(acts).stream().filter(entered -> entered).count()).isEqualTo(PEOPLE);
        assertThat(records.attendance(meeting).present()).isEqualTo(PEOPLE);
        assertThat(ledger.check("portal/meeting/" + meeting).holds()).isTrue();
    }

    private List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Boolean>> results = acts.stream().map(act -> pool.submit(() -> {
                start.await();
                return act.call();
            })).toList();
            start.countDown();
            List<Boolean> entered = new ArrayList<>();
            for (Future<Boolean> result : results) {
                entered.add(result.get());
            }
            return entered;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theDatabaseItselfHoldsThatNobodyIsThereTwice() throws Exception {
        long person = representatives.get(0).personId();
        current.as(worker, () -> attendances.enter(meeting, person, Channel.LIST, null));
        try (var connection = database.getConnection(); var again = connection.prepareStatement("insert into portal_meeting_attendance"
                + " (meeting_id, person_id, vote_key, may_vote, channel, came_at, entered_by, recorded_at, version)"
                + " values (?, ?, 'x', 1, 'LIST', utc_timestamp(6), 0, utc_timestamp(6), 1)")) {
            again.setLong(1, meeting);
            again.setLong(2, person);
            assertThatThrownBy(again::executeUpdate).hasMessageContaining("uk_portal_meeting_attendance");
        }
    }

    @Test
    void theCodeOfTheHallSoonEnds() {
        String code = current.as(worker, () -> attendances.code(meeting));
        time.at(LocalDateTime.now(clock).plusMinutes(6), () -> refusedCode(representatives.get(0), code));
        refusedCode(representatives.get(1), "0".repeat(8));
        refusedCode(representatives.get(1), "");
    }

    @Test
    void theCodeIsShortEnoughToBeTyped() {
        String code = current.as(worker, () -> attendances.code(meeting));
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{8}");
        String typed = " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4).toLowerCase().replace('0', 'o');
        current.as(representatives.get(0), () -> attendances.signIn(meeting, typed));
        assertThat(records.attendance(meeting).present()).isEqualTo(1);
        refusedCode(representatives.get(1), code.substring(0, 7));
        refusedCode(representatives.get(1), code + code);
    }

    private void refusedCode(Actor who, String code) {
        assertThatThrownBy(() -> current.as(who, () -> attendances.signIn(meeting, code)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("portal.meeting.refusal.code"));
    }

    @Test
    void theCodeOfAnotherMeetingDoesNotFit() {
        long other = hosted.open(worker, representatives.get(0), hosted.plan(here, "REPRESENTATIVES", "乙"));
        refusedCode(representatives.get(0), current.as(worker, () -> attendances.code(other)));
    }

    @Test
    void whoIsNotOnTheRollIsNeverCounted() {
        Actor observer = hosted.people(Role.RESIDENT, here, 1).get(0);
        String code = current.as(worker, () -> attendances.code(meeting));
        assertThatThrownBy(() -> current.as(observer, () -> attendances.signIn(meeting, code))).isInstanceOf(Refusal.class);
        assertThat(records.attendance(meeting).present()).isZero();
    }

    @Test
    void whoLeavesAndComesBackIsThereOnce() {
        Actor one = representatives.get(0);
        String code = current.as(worker, () -> attendances.code(meeting));
        current.as(one, () -> attendances.signIn(meeting, code));
        current.as(one, () -> attendances.signOut(meeting));
        assertThat(records.attendance(meeting).present()).isZero();
        current.as(worker, () -> attendances.enter(meeting, one.personId(), Channel.LIST, null));
        assertThat(records.attendance(meeting).present()).isEqualTo(1);
    }
}
