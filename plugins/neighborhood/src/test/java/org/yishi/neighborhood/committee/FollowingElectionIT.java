package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.vote.Annulments;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.neighborhood.vote.MatterDraft;
import org.yishi.neighborhood.vote.MatterOutcome;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Elections that leave seats open: a tie across the last one, or too few who passed. */
@PortalTest
class FollowingElectionIT {

    private static final LocalDate BEFORE = Estate.FIRST.minusDays(1);
    private static final LocalDate AFTER = Estate.CLOSES.plusDays(2);

    @Inject
    private SittingCommittee sitting;
    @Inject
    private Estate estate;
    @Inject
    private Seats seats;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Duties duties;
    @Inject
    private Annulments annulments;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Five seats; four are elected, the last two get seven of thirteen each. */
    @Test
    void aTieForTheLastSeatIsDecidedByARunOffBetweenThoseWhoAreEqual() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 13);
        long area = folk.compound().id();
        long election = begun(folk, 0, 5, 6, 7, 8, 9, 10, 11);
        long vote = on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 13; owner++) {
            estate.cast(vote, folk.owner(owner), owner <= 6 ? "1+2+3+4+6" : owner <= 12 ? "1+2+3+4+5" : "1+2+3+5+6");
        }
        estate.count(folk, vote);
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.FORMED);
        assertThat(sitting(AFTER, area)).as("whoever passed sits").containsExactlyInAnyOrder(persons(folk, 6, 7, 8, 9));
        Election runOff = newest(area);
        assertThat(runOff).extracting(Election::isRunOff, Election::seats, Election::stage).containsExactly(true, 1, Election.Stage.NOMINATING);
        assertThat(candidates.of(runOff.id())).extracting(Candidate::personId, Candidate::isFit).containsExactlyInAnyOrder(
                tuple(folk.owner(10).personId(), true), tuple(folk.owner(11).personId(), true));
        assertThatThrownBy(() -> on(AFTER, folk.worker(), () -> candidates.propose(runOff.id(), "业主12", "1-12", "愿为大家服务")))
                .as("nobody else stands").isInstanceOf(Refusal.class).hasMessageContaining("refusal.tooLate");

        on(AFTER, folk.worker(), () -> elections.putToVote(runOff.id()));
        on(AFTER.plusDays(30), folk.worker(), () -> elections.counted(runOff.id(), outcome(folk, MatterOutcome.Outcome.PASSED, List.of(11), List.of()),
                AFTER.plusDays(29), false));
        assertThat(sitting(AFTER.plusDays(30), area)).containsExactlyInAnyOrder(persons(folk, 6, 7, 8, 9, 11));
        on(AFTER.plusDays(31), folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(sitting(AFTER.plusDays(31), area)).as("the first fell, and the run-off with it").containsExactlyInAnyOrder(persons(folk, 1, 2, 3));
        assertThat(elections.read(runOff.id()).stage()).isEqualTo(Election.Stage.FAILED);
    }

    @Test
    void whereTooFewPassTheRestIsElectedUntilTheCommitteeStands() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long area = folk.compound().id();
        long first = begun(folk, 0, 3, 6, 7, 8);
        on(Estate.FIRST, folk.worker(), () -> elections.putToVote(first));
        counted(folk, first, MatterOutcome.Outcome.REJECTED, List.of(6), List.of());
        assertThat(elections.read(first).stage()).isEqualTo(Election.Stage.PARTLY);
        assertThat(sitting(AFTER, area)).as("nobody takes office before enough are elected").containsExactlyInAnyOrder(persons(folk, 1, 2, 3));

        long second = stood(folk, newest(area), 2, 7, 8);
        counted(folk, second, MatterOutcome.Outcome.NO_QUORUM, List.of(), List.of());
        assertThat(elections.read(second).stage()).as("whom the owners elected stays elected").isEqualTo(Election.Stage.PARTLY);

        long third = stood(folk, newest(area), 2, 7, 8, 9);
        counted(folk, third, MatterOutcome.Outcome.REJECTED, List.of(), List.of(7, 8, 9));
        Election fourth = newest(area);
        assertThat(fourth).extracting(Election::isRunOff, Election::seats).containsExactly(true, 2);
        on(fourth.nominateUntil().plusDays(1), folk.worker(), () -> elections.putToVote(fourth.id()));
        LocalDate counted = AFTER.plusDays(60);
        on(counted.plusDays(3), folk.worker(), () -> elections.counted(fourth.id(), outcome(folk, MatterOutcome.Outcome.PASSED, List.of(7, 9),
                List.of()), counted, false));
        assertThat(sitting(counted.plusDays(3), area)).containsExactlyInAnyOrder(persons(folk, 6, 7, 9));
        CommitteeNow made = time.on(counted.plusDays(3), () -> committees.latest(area).orElseThrow());
        assertThat(made.committee().electedOn()).as("the day of the count, not of its entry").isEqualTo(counted);
        assertThat(time.on(counted.plusDays(3), () -> duties.of(made))).filteredOn(one -> one.key().equals("file")).singleElement()
                .satisfies(one -> assertThat(one.due()).isBetween(counted.plusDays(30), counted.plusDays(32)));
    }

    @Test
    void whoFillsAVacantSeatSitsAlsoWhereAnotherDidNotPass() {
        Estate.Folk folk = sitting.elected(LocalDate.of(2038, 1, 11), 12);
        long area = folk.compound().id();
        CommitteeNow now = time.on(BEFORE, () -> committees.latest(area).orElseThrow());
        for (CommitteeNow.Member member : now.members().subList(0, 2)) {
            on(BEFORE, folk.worker(), () -> seats.end(member.seat().id(), EndReason.SOLD, "已转让", BEFORE));
        }
        long election = begun(folk, now.committee().id(), 2, 6, 7, 8);
        on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        counted(folk, election, MatterOutcome.Outcome.REJECTED, List.of(6), List.of());
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.FORMED);
        assertThat(sitting(AFTER, area)).contains(folk.owner(6).personId()).hasSize(2);
        long again = begun(folk, AFTER, now.committee().id(), 1, 7, 8);
        on(AFTER.plusDays(1), folk.worker(), () -> elections.putToVote(again));
        counted(folk, again, MatterOutcome.Outcome.REJECTED, List.of(), List.of(7, 8));
        assertThat(newest(area)).extracting(Election::isRunOff, Election::committeeId).containsExactly(true, now.committee().id());
    }

    @Test
    void nobodyIsElectedWhereNobodyPassed() {
        Estate.Folk folk = sitting.elected(SittingCommittee.ENDING, 12);
        long election = begun(folk, 0, 3, 6, 7, 8);
        on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        counted(folk, election, MatterOutcome.Outcome.NO_QUORUM, List.of(), List.of());
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.FAILED);
        assertThat(newest(folk.compound().id()).id()).as("nothing goes on").isEqualTo(election);
    }

    /** These are proposed, checked, and nobody else any more. @return its id */
    private long stood(Estate.Folk folk, Election rest, int open, int... owners) {
        assertThat(rest).extracting(Election::isRunOff, Election::seats, Election::stage).containsExactly(false, open, Election.Stage.NOMINATING);
        assertThatThrownBy(() -> on(AFTER, folk.worker(), () -> candidates.propose(rest.id(), "业主6", "1-6", "愿为大家服务"))).as("is elected already")
                .isInstanceOf(Refusal.class).hasMessageContaining("refusal.elected");
        stand(folk, AFTER, rest.id(), owners);
        on(rest.nominateUntil().plusDays(1), folk.worker(), () -> elections.putToVote(rest.id()));
        return rest.id();
    }

    private long begun(Estate.Folk folk, long committee, int open, int... owners) {
        return begun(folk, BEFORE, committee, open, owners);
    }

    private long begun(Estate.Folk folk, LocalDate day, long committee, int open, int... owners) {
        if (committee == 0) {
            sitting.grouped(folk, day);
        }
        long election = on(day, folk.worker(), () -> elections.begin(folk.compound().id(), committee, open, 0, 5, day, ""));
        stand(folk, day, election, owners);
        return election;
    }

    private void stand(Estate.Folk folk, LocalDate day, long election, int... owners) {
        for (int owner : owners) {
            on(day, folk.worker(), () -> candidates.propose(election, "业主" + owner, "1-" + owner, "愿为大家服务"));
        }
        candidates.of(election).forEach(one -> on(day, folk.street(), () -> candidates.check(election, one.id(), null, "")));
    }

    private void counted(Estate.Folk folk, long election, MatterOutcome.Outcome how, List<Integer> elected, List<Integer> tie) {
        on(AFTER, folk.worker(), () -> elections.counted(election, outcome(folk, how, elected, tie), AFTER, false));
    }

    private static MatterOutcome outcome(Estate.Folk folk, MatterOutcome.Outcome how, List<Integer> elected, List<Integer> tie) {
        return new MatterOutcome(0, 1, MatterDraft.ELECTION_ITEM, how, named(folk, elected), List.of(), named(folk, tie));
    }

    private static List<MatterDraft.Candidate> named(Estate.Folk folk, List<Integer> owners) {
        return owners.stream().map(number -> MatterDraft.Candidate.of("业主" + number, folk.owner(number).personId())).toList();
    }

    private static Long[] persons(Estate.Folk folk, int... owners) {
        return IntStream.of(owners).mapToObj(number -> folk.owner(number).personId()).toArray(Long[]::new);
    }

    private Election newest(long area) {
        return elections.of(area).get(0);
    }

    private List<Long> sitting(LocalDate day, long area) {
        return time.on(day, () -> committees.inForce(area).orElseThrow()).members().stream().map(one -> one.seat().personId()).toList();
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
