package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.petition.Petition;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.Annulments;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Elections of a whole committee: one that leads to nothing, and one that falls after everything was handed over. */
@PortalTest
class ElectionIT {

    private static final LocalDate BEFORE = Estate.FIRST.minusDays(1);

    @Inject
    private SittingCommittee sitting;
    @Inject
    private Estate estate;
    @Inject
    private Given given;
    @Inject
    private Terms terms;
    @Inject
    private Seats seats;
    @Inject
    private Elections elections;
    @Inject
    private ElectionTimes times;
    @Inject
    private Candidates candidates;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Duties duties;
    @Inject
    private Handovers handovers;
    @Inject
    private Annulments annulments;
    @Inject
    private Petitions petitions;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void oneForWhichTooFewStandIsEndedWithItsReasonAndAnotherBegun() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long area = folk.compound().id();
        sitting.grouped(folk, BEFORE);
        LocalDate last = BEFORE.plusDays(5);
        long election = on(BEFORE, folk.worker(), () -> elections.begin(area, 0, 3, 1, 5, last, ""));
        long petition = on(BEFORE, folk.owner(1), () -> petitions.begin(area, PetitionKind.CANDIDATE, election, "愿为大家服务"));
        LocalDate after = last.plusDays(1);
        assertThatThrownBy(() -> on(after, folk.worker(), () -> elections.putToVote(election))).hasMessageContaining("refusal.candidates");
        assertThatThrownBy(() -> on(after, folk.worker(), () -> elections.begin(area, 0, 3, 1, 5, after, ""))).hasMessageContaining("running");
        assertThatThrownBy(() -> on(after, folk.chair(), () -> elections.stop(election, "没有人"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(after, folk.worker(), () -> elections.stop(election, " "))).as("without a reason").isInstanceOf(Refusal.class);
        on(after, folk.worker(), () -> elections.stop(election, "没有人报名"));
        assertThat(elections.read(election)).extracting(Election::stage, Election::endedWhy).containsExactly(Election.Stage.FAILED, "没有人报名");
        assertThat(petitions.read(petition).stage()).as("nobody signs for a candidate any more").isEqualTo(Petition.Stage.ENDED);
        on(after, folk.worker(), () -> elections.begin(area, 0, 3, 1, 5, after, ""));
    }

    @Test
    void theCommitteeBeforeStandsAgainAlsoAfterItHandedOver() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12, 4);
        long area = folk.compound().id();
        CommitteeNow former = time.on(BEFORE, () -> committees.latest(area).orElseThrow());
        Seat sold = former.members().stream().map(CommitteeNow.Member::seat).filter(one -> one.personId() == folk.owner(3).personId()).findFirst()
                .orElseThrow();
        on(BEFORE.minusDays(2), folk.worker(), () -> seats.end(sold.id(), EndReason.SOLD, "已转让", BEFORE.minusDays(2)));
        long vote = elected(folk);
        CommitteeNow made = time.on(Estate.CLOSES.plusDays(2), () -> committees.latest(area).orElseThrow());
        assertThat(made.committee().id()).isNotEqualTo(former.committee().id());
        LocalDate day = Estate.CLOSES.plusDays(3);
        long handover = handovers.of(former.committee().id()).stream().filter(one -> one.seatId() == 0).findFirst().orElseThrow().id();
        on(day, folk.worker(), () -> handovers.sign(handover, new Handover.Signed("印章两枚", "业主1", "业主6", day), BoardPhotos.scan("清单")));

        on(day.plusDays(1), folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        CommitteeNow now = time.on(day.plusDays(2), () -> committees.inForce(area).orElseThrow());
        assertThat(now.committee().id()).isEqualTo(former.committee().id());
        assertThat(now.members()).extracting(one -> one.seat().personId()).containsExactlyInAnyOrder(folk.owner(1).personId(),
                folk.owner(2).personId(), folk.owner(4).personId());
        assertThat(now.alternates()).as("who moved up is an alternate no more").isEmpty();
        assertThat(time.on(day.plusDays(2), () -> people.holds(folk.owner(4).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
        assertThat(time.on(day.plusDays(2), () -> people.holds(folk.owner(6).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        Handover back = handovers.of(made.committee().id()).get(0);
        on(day.plusDays(2), folk.worker(), () -> handovers.sign(back.id(), new Handover.Signed("印章两枚", "业主6", "业主1", day.plusDays(2)),
                BoardPhotos.scan("清单")));
        assertThat(time.on(day.plusDays(2), () -> committees.inForce(area))).as("it hands back and stays ended").isPresent();
    }

    @Test
    void nobodyElectsInMidTermAndNoFoundingIsPassedBy() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long area = folk.compound().id();
        LocalDate due = SittingCommittee.ENDING.plusYears(5).minusMonths(3);
        LocalDate early = due.minusDays(1);
        assertThatThrownBy(() -> on(early, folk.worker(), () -> elections.begin(area, 0, 3, 0, 5, early, ""))).isInstanceOf(Refusal.class)
                .hasMessageContaining("refusal.midTerm");
        assertThat(on(early, folk.worker(), () -> times.isOpen(area))).isFalse();
        assertThat(on(due, folk.worker(), () -> times.isOpen(area))).as("three months before the end of its term").isTrue();
        assertThatThrownBy(() -> sitting.grouped(folk, early)).as("in mid-term nobody prepares it").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(due, folk.worker(), () -> elections.begin(area, 0, 3, 0, 5, due, ""))).as("its group is not formed")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.group");
        assertThat(time.on(due, () -> duties.of(committees.latest(area).orElseThrow()))).extracting(Duties.Duty::key).contains("group");
        sitting.grouped(folk, due);
        on(due, folk.worker(), () -> elections.begin(area, 0, 3, 0, 5, due, ""));

        Estate.Folk without = estate.settle("CN-SC", Estate.row(12, "80.00"));
        long fresh = without.compound().id();
        for (Actor leader : List.of(without.worker(), without.street())) {
            assertThatThrownBy(() -> on(BEFORE, leader, () -> elections.begin(fresh, 0, 3, 0, 5, BEFORE, ""))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("refusal.founding");
        }
        assertThatThrownBy(() -> on(BEFORE, without.worker(), () -> elections.begin(fresh, 0, 3, 0, 5, BEFORE, "neighborhood/vote/1")))
                .as("another dossier is no founding").isInstanceOf(Refusal.class).hasMessageContaining("refusal.founding");
        assertThat(on(BEFORE, without.worker(), () -> times.isOpen(fresh))).isFalse();
    }

    @Test
    void theSizeIsThatOfTheRuleSetOfTheCompound() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 20);
        long area = folk.compound().id();
        sitting.grouped(folk, BEFORE);
        given.settings(folk.compound(), Map.of("neighborhood.ruleset", "CN-NATIONAL"));
        for (int seats : new int[] {3, 13}) {
            assertThatThrownBy(() -> on(BEFORE, folk.worker(), () -> elections.begin(area, 0, seats, 0, 5, BEFORE, ""))).as("%s", seats)
                    .isInstanceOf(Refusal.class).hasMessageContaining(seats == 3 ? "TOO_FEW" : "TOO_MANY");
        }
        on(BEFORE, folk.worker(), () -> elections.begin(area, 0, 11, 0, 5, BEFORE, ""));
    }

    @Test
    void aTermKeepsTheLeadWithWhichItBegan() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long area = folk.compound().id();
        given.settings(folk.compound(), Map.of("neighborhood.committee.reelectionLeadMonths", "6"));
        LocalDate lastDay = SittingCommittee.ENDING.plusYears(5);
        assertThat(time.on(lastDay.minusMonths(5), () -> committees.latest(area).orElseThrow().state())).isEqualTo(CommitteeState.ACTIVE);
        on(BEFORE, folk.worker(), () -> terms.enter(area, sitting.known(folk, BEFORE, 5, 6, 7), BoardPhotos.scan("备案表")));
        assertThat(time.on(BEFORE.plusYears(5).minusMonths(5), () -> committees.latest(area).orElseThrow().state())).as("the one after it")
                .isEqualTo(CommitteeState.REELECTION_DUE);
    }

    /** Owners 6 to 8 are elected in their place. @return the vote */
    private long elected(Estate.Folk folk) {
        sitting.grouped(folk, BEFORE);
        long election = on(BEFORE, folk.worker(), () -> elections.begin(folk.compound().id(), 0, 3, 0, 5, BEFORE, ""));
        for (int number = 6; number <= 8; number++) {
            String unit = String.valueOf(number);
            on(BEFORE, folk.worker(), () -> candidates.propose(election, "业主" + unit, "1-" + unit, "愿为大家服务"));
        }
        candidates.of(election).forEach(one -> on(BEFORE, folk.street(), () -> candidates.check(election, one.id(), null, "")));
        long vote = on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 12; owner++) {
            estate.cast(vote, folk.owner(owner), "1+2+3");
        }
        estate.count(folk, vote);
        return vote;
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
