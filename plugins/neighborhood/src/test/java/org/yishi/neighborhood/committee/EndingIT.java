package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Committees that end without a successor. */
@PortalTest
class EndingIT {

    private static final LocalDate OVER = SittingCommittee.ENDING.plusYears(5).plusDays(1);

    @Inject
    private SittingCommittee sitting;
    @Inject
    private Endings endings;
    @Inject
    private Handovers handovers;
    @Inject
    private Terms terms;
    @Inject
    private ElectionTimes times;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private CommitteeToDos toDos;
    @Inject
    private Duties duties;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void aCommitteeWhoseTermIsOverHandsOverToWhomTheStreetNames() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long area = folk.compound().id();
        long id = latest(OVER, area).committee().id();
        assertThatThrownBy(() -> on(OVER.minusDays(1), folk.street(), () -> endings.entrust(id, "社区居委会"))).as("its term is not over")
                .isInstanceOf(Refusal.class).hasMessageContaining("notExpired");
        assertThat(time.on(OVER, () -> duties.of(latest(OVER, area)))).extracting(Duties.Duty::key).contains("entrust");
        assertThatThrownBy(() -> on(OVER, folk.worker(), () -> endings.entrust(id, "社区居委会"))).isInstanceOf(AccessRefused.class);
        on(OVER, folk.street(), () -> endings.entrust(id, "社区居委会"));
        Handover due = handovers.of(id).get(0);
        assertThat(due).extracting(Handover::entrustedTo, Handover::due).containsExactly("社区居委会", OVER.plusDays(10));
        assertThat(time.on(OVER, () -> duties.of(latest(OVER, area)))).extracting(Duties.Duty::key).contains("entrusted").doesNotContain("entrust");
        LocalDate day = OVER.plusDays(4);
        on(day, folk.worker(), () -> handovers.sign(due.id(), signed(day), BoardPhotos.scan("清单")));
        assertThat(latest(day, area).state()).isEqualTo(CommitteeState.SUCCEEDED);
        assertThat(on(day, folk.worker(), () -> times.isOpen(area))).as("another can be elected").isTrue();
        assertThat(ledger.check("neighborhood/committee/" + id).holds()).isTrue();

        LocalDate later = day.plusDays(30);
        on(later, folk.worker(), () -> terms.enter(area, sitting.known(folk, later.minusDays(1), 5, 6, 7), BoardPhotos.scan("备案表")));
        Handover back = handovers.of(id).stream().filter(one -> !one.isSigned()).findFirst().orElseThrow();
        assertThat(back.isEntrusted()).as("who keeps it hands it on").isFalse();
        on(later, folk.worker(), () -> handovers.sign(back.id(), signed(later), BoardPhotos.scan("清单")));
        assertThat(latest(later, area).state()).isEqualTo(CommitteeState.ACTIVE);
    }

    @Test
    void theStreetDissolvesACommitteeAndNamesWhoKeepsItsFiles() {
        Estate.Folk folk = sitting.elected(LocalDate.of(2038, 1, 11), 12);
        long area = folk.compound().id();
        LocalDate day = Estate.FIRST;
        long id = latest(day, area).committee().id();
        assertThatThrownBy(() -> on(day, folk.owner(1), () -> endings.dissolve(id, "理由", "居委会", day, BoardPhotos.scan("决定"))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(day, folk.street(), () -> endings.dissolve(id, " ", "居委会", day, BoardPhotos.scan("决定"))))
                .as("without grounds").isInstanceOf(Refusal.class);
        on(day, folk.street(), () -> endings.dissolve(id, "小区整体拆迁", "社区居委会", day, BoardPhotos.scan("决定")));
        assertThat(time.on(day, () -> committees.inForce(area))).isEmpty();
        assertThat(time.on(day.plusDays(1), () -> people.holds(folk.owner(1).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        assertThatThrownBy(() -> on(day, folk.street(), () -> endings.dissolve(id, "再来一次", "居委会", day, BoardPhotos.scan("决定"))))
                .hasMessageContaining("overAlready");
        assertThat(on(day, folk.worker(), () -> toDos.of(folk.worker(), area))).singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(day.plusDays(10)));
        Handover due = handovers.of(id).get(0);
        on(day, folk.worker(), () -> handovers.sign(due.id(), signed(day), BoardPhotos.scan("清单")));
        assertThat(on(day, folk.worker(), () -> toDos.of(folk.worker(), area))).isEmpty();
        assertThat(on(day, folk.worker(), () -> times.isOpen(area))).as("another can be elected").isTrue();
    }

    private static Handover.Signed signed(LocalDate day) {
        return new Handover.Signed("印章两枚", "业主1", "社区居委会", day);
    }

    private CommitteeNow latest(LocalDate day, long area) {
        return time.on(day, () -> committees.latest(area).orElseThrow());
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
