package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** A third of the members have their committee meet within seven days. */
@PortalTest
class MeetingDemandIT {

    private static final LocalDate ELECTED = LocalDate.of(2038, 1, 11);
    /** A Monday; a week on is a Monday too. */
    private static final LocalDate DAY = LocalDate.of(2038, 3, 8);
    private static final int MEMBERS = 5;

    @Inject
    private Estate estate;
    @Inject
    private Terms terms;
    @Inject
    private MeetingDemands demands;
    @Inject
    private Resolutions resolutions;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Duties duties;
    @Inject
    private Meetings meetings;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Estate.Folk seated() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(12, "80.00"));
        List<Long> members = IntStream.rangeClosed(1, MEMBERS).mapToObj(number -> folk.owner(number).personId()).toList();
        on(ELECTED.plusDays(20), folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(new Committee.Shape(MEMBERS, MEMBERS, 5),
                ELECTED, ELECTED.plusDays(15), "备1", members, List.of()), BoardPhotos.scan("备案表")));
        return folk;
    }

    @Test
    void twoOfFiveHaveAMeetingCalledWithinSevenDays() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        long id = on(DAY, folk.owner(2), () -> demands.begin(area, "电梯停了三天"));
        assertThat(demanded(area, DAY)).as("one of five is too few").isEmpty();
        assertThatThrownBy(() -> on(DAY, folk.owner(2), () -> demands.join(id))).isInstanceOf(Refusal.class).hasMessageContaining("joined");
        assertThatThrownBy(() -> on(DAY, folk.owner(3), () -> demands.begin(area, "另一件"))).hasMessageContaining("running");
        on(DAY.plusDays(1), folk.owner(3), () -> demands.join(id));
        assertThat(demanded(area, DAY.plusDays(1))).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isEqualTo(DAY.plusDays(8));
            assertThat(duty.isOverdueOn(DAY.plusDays(9))).isTrue();
        });
        call(folk, DAY.plusDays(7));
        assertThat(demanded(area, DAY.plusDays(2))).isEmpty();
        MeetingDemand met = demands.of(area).get(0);
        assertThat(met.meetsOn()).isEqualTo(DAY.plusDays(7));
        assertThat(met.isLate()).isFalse();
    }

    @Test
    void aMeetingAfterTheDeadlineIsLateAndSaysSo() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        long id = on(DAY, folk.owner(2), () -> demands.begin(area, "漏水"));
        on(DAY, folk.owner(3), () -> demands.join(id));
        call(folk, DAY.plusDays(9));
        assertThat(demands.of(area).get(0).isLate()).isTrue();
    }

    @Test
    void onlyMembersInOfficeDemand() {
        matrix.only("neighborhood.demandMeeting", Role.OWNERS_COMMITTEE_MEMBER);
        Estate.Folk folk = seated();
        assertThatThrownBy(() -> on(DAY, folk.chair(), () -> demands.begin(folk.compound().id(), "没有席位")))
                .as("holds the role, but no seat").isInstanceOf(Refusal.class).hasMessageContaining("demand.refusal.member");
    }

    private List<Duties.Duty> demanded(long area, LocalDate day) {
        return time.on(day, () -> duties.of(committees.latest(area).orElseThrow())).stream().filter(one -> one.key().equals("demanded")).toList();
    }

    /** The committee calls a meeting for that day. */
    private void call(Estate.Folk folk, LocalDate when) {
        on(DAY.plusDays(1), folk.owner(1), () -> {
            long resolution = resolutions.put(folk.compound().id(), ResolutionKind.OTHER, "商议", "商议要求的事项", 0);
            long meeting = resolutions.waiting(folk.compound().id()).stream().filter(one -> one.id() == resolution).findFirst().orElseThrow()
                    .meetingId();
            meetings.notice(meeting, new MeetingNotice(when.atTime(19, 0), "办公室", DAY.plusDays(1), ""));
        });
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
