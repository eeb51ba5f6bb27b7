package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.register.Changes;
import org.yishi.neighborhood.register.Title;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** A seat ends with what it rests on, and its end is announced. */
@PortalTest
class SeatsIT {

    private static final LocalDate ELECTED = LocalDate.of(2038, 1, 11);
    private static final LocalDate DAY = LocalDate.of(2038, 3, 8);

    @Inject
    private SittingCommittee sitting;
    @Inject
    private Seats seats;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Changes changes;
    @Inject
    private Notices notices;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void whoSoldTheLastUnitSitsOnTheCommitteeNoMore() {
        Estate.Folk folk = sitting.elected(ELECTED, 12, 4);
        long area = folk.compound().id();
        String name = time.on(DAY, () -> people.publicName(folk.owner(2).personId()));
        Seat seat = members(DAY, area).stream().filter(one -> one.personId() == folk.owner(2).personId()).findFirst().orElseThrow();
        on(DAY, folk.worker(), () -> changes.passOn(area, "1-2", List.of(new Changes.Buyer("新业主", "")), Title.REGISTERED, "不动产权证", DAY, false));
        assertThat(members(DAY.plusDays(1), area)).extracting(Seat::personId).containsExactlyInAnyOrder(folk.owner(1).personId(),
                folk.owner(3).personId(), folk.owner(4).personId());
        assertThat(time.on(DAY.plusDays(1), () -> people.holds(folk.owner(2).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        assertThat(time.on(DAY, () -> committees.latest(area).orElseThrow()).ended()).singleElement()
                .satisfies(one -> assertThat(one.seat().endReason()).isEqualTo(EndReason.SOLD));
        assertThat(announcement(folk, seat).text().body()).contains(name);
        on(DAY.plusDays(3), folk.worker(), () -> changes.passOn(area, "1-9", List.of(new Changes.Buyer("另一业主", "")), Title.REGISTERED, "不动产权证",
                DAY, false));
        assertThat(members(DAY.plusDays(4), area)).as("another sale changes nothing").hasSize(3);
    }

    @Test
    void theAnnouncementNamesWhoseSeatEndedEarlier() {
        Estate.Folk folk = sitting.elected(ELECTED, 12, 4);
        Seat seat = members(DAY, folk.compound().id()).get(2);
        String name = time.on(DAY, () -> people.publicName(seat.personId()));
        on(DAY, folk.worker(), () -> seats.end(seat.id(), EndReason.UNABLE, "长期在外", DAY.minusDays(3)));
        assertThat(announcement(folk, seat).text().body()).contains(name);
    }

    private NoticeView announcement(Estate.Folk folk, Seat seat) {
        return on(DAY, folk.worker(), () -> notices.about(seat.dossier(), "SEAT." + seat.id()).orElseThrow());
    }

    private List<Seat> members(LocalDate day, long area) {
        return time.on(day, () -> committees.latest(area).orElseThrow()).members().stream().map(CommitteeNow.Member::seat).toList();
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
