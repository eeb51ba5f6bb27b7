package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.Annulments;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Finding;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class CommitteeIT {

    private static final LocalDate ELECTED = LocalDate.of(2038, 1, 11);
    private static final LocalDate DAY = LocalDate.of(2038, 3, 8);

    @Inject
    private Estate estate;
    @Inject
    private Given given;
    @Inject
    private Terms terms;
    @Inject
    private Seats seats;
    @Inject
    private Seals seals;
    @Inject
    private Recalls recalls;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private Annulments annulments;
    @Inject
    private Resolutions resolutions;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Petitions petitions;
    @Inject
    private Duties duties;
    @Inject
    private BoardMeetings meetings;
    @Inject
    private Meetings planned;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Owners 1 to 3 sit on it, owner 4 is the alternate. */
    private Estate.Folk seated() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(15, "80.00"));
        List<Long> members = List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId());
        on(ELECTED.plusDays(20), folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(new Committee.Shape(3, 3, 5), ELECTED,
                ELECTED.plusDays(15), "备1", members, List.of(folk.owner(4).personId())), BoardPhotos.scan("备案表")));
        return folk;
    }

    @Test
    void itDecidesInItsMeetingAndUsesItsSealOnlyWithTheDecision() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        SealUse.Words words = new SealUse.Words(SealUse.Seal.COMMITTEE, "协议", "续签", "社区居委会", DAY);
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> seals.use(area, words, 0, 0))).hasMessageContaining("seal.refusal.decision");
        assertThatThrownBy(() -> on(DAY, folk.owner(1), () -> resolutions.put(area, ResolutionKind.COMPANY, "换物业", "换", 0)))
                .as("what belongs to the owners").isInstanceOf(Refusal.class).hasMessageContaining("resolution.refusal.owners");
        long rejected = decide(folk, List.of(1), ResolutionKind.OTHER);
        assertThat(resolutions.read(rejected).outcome()).as("one of three in favour").isEqualTo(Finding.Outcome.REJECTED);
        long passed = decide(folk, List.of(1, 2), ResolutionKind.SIGN);
        assertThat(resolutions.read(passed).isPassed()).as("two of three").isTrue();
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> seals.use(area, words, rejected, 0))).isInstanceOf(Refusal.class);
        on(DAY, folk.worker(), () -> seals.use(area, words, passed, 0));
        assertThat(seals.of(area)).hasSize(1);
        assertThat(time.on(DAY, () -> duties.of(committees.latest(area).orElseThrow()))).extracting(Duties.Duty::key).contains("post");
        assertThat(ledger.check("neighborhood/resolution/" + passed).holds()).isTrue();
    }

    @Test
    void whatTheOwnersDecideNoMeetingTakesFromThem() {
        Estate.Folk folk = seated();
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> planned.plan(new MeetingPlan(folk.compound().id(), OwnersCommitteeBody.ID,
                Body.MEMBERS, "会议", List.of(new AgendaItem("neighborhood/fund/1", "X", "用维修资金", "用")), 0))))
                .isInstanceOf(Refusal.class).hasMessageContaining("otherBody");
    }

    @Test
    void aCommitteeWhoseTermIsOverDecidesNothingAndItsMembersHoldTheOfficeNoMore() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        LocalDate over = ELECTED.plusYears(5).plusDays(1);
        assertThat(time.on(over.minusDays(1), () -> committees.inForce(area))).isPresent();
        assertThat(time.on(over, () -> committees.inForce(area))).isEmpty();
        assertThatThrownBy(() -> on(over, folk.worker(), () -> resolutions.put(area, ResolutionKind.OTHER, "会", "会", 0)))
                .hasMessageContaining("state.EXPIRED");
        assertThatThrownBy(() -> on(over, folk.owner(1), () -> resolutions.put(area, ResolutionKind.OTHER, "会", "会", 0)))
                .isInstanceOf(AccessRefused.class);
        assertThat(time.on(ELECTED.plusYears(5).minusMonths(3), () -> duties.of(committees.latest(area).orElseThrow())))
                .as("three months before the portal warns").extracting(Duties.Duty::key).contains("reelection");
    }

    @Test
    void whoResignsLeavesAfterThirtyDaysAndTheFirstAlternateMovesUp() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        long seat = time.on(DAY, () -> committees.latest(area).orElseThrow()).members().stream()
                .filter(one -> one.seat().personId() == folk.owner(2).personId()).findFirst().orElseThrow().seat().id();
        assertThatThrownBy(() -> on(DAY, folk.owner(1), () -> seats.resign(seat))).hasMessageContaining("otherSeat");
        on(DAY, folk.owner(2), () -> seats.resign(seat));
        assertThat(holders(DAY.plusDays(30), area)).contains(folk.owner(2).personId()).doesNotContain(folk.owner(4).personId());
        assertThat(holders(DAY.plusDays(31), area)).doesNotContain(folk.owner(2).personId()).contains(folk.owner(4).personId());
        assertThat(time.on(DAY.plusDays(31), () -> people.holds(folk.owner(4).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
        assertThat(time.on(DAY.plusDays(31), () -> people.holds(folk.owner(2).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
    }

    @Test
    void aFifthOfAreaAndOwnersRecallsAndTheVoteEndsTheSeat() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        for (int owner = 5; owner <= 8; owner++) {
            given.with(folk.owner(owner), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        }
        LocalDate day = Estate.FIRST;
        Seat seat = time.on(day, () -> committees.latest(area).orElseThrow()).members().get(1).seat();
        long petition = on(day, folk.owner(5), () -> petitions.begin(area, PetitionKind.RECALL, seat.id(), "三次不到会"));
        on(day, folk.owner(6), () -> petitions.sign(petition));
        assertThat(recalls.of(area)).as("two of fifteen are too few").isEmpty();
        assertThatThrownBy(() -> on(day, folk.owner(6), () -> petitions.sign(petition))).as("nobody signs twice").isInstanceOf(Refusal.class);
        on(day, folk.owner(7), () -> petitions.sign(petition));
        assertThat(recalls.of(area)).singleElement().extracting(Recall::due).isEqualTo(day.plusDays(30));
        long recall = recalls.of(area).get(0).id();
        long vote = on(day, folk.street(), () -> recalls.putToVote(recall));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 12; owner++) {
            estate.cast(vote, folk.owner(owner), owner <= 3 ? "AGAINST" : "FOR");
        }
        assertThat(holders(Estate.CLOSES, area)).as("until it is counted nothing changes").contains(seat.personId());
        estate.count(folk, vote);
        LocalDate after = Estate.CLOSES.plusDays(2);
        assertThat(recalls.of(area).get(0).outcome()).isEqualTo(Recall.Outcome.RECALLED);
        assertThat(holders(after, area)).doesNotContain(seat.personId()).as("the first alternate moved up").contains(folk.owner(4).personId());
        on(after, folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(recalls.of(area).get(0).outcome()).isEqualTo(Recall.Outcome.ANNULLED);
        assertThat(holders(after.plusDays(1), area)).as("it fell: the member sits again").contains(seat.personId())
                .doesNotContain(folk.owner(4).personId());
        assertThat(time.on(after.plusDays(1), () -> people.holds(seat.personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
    }

    @Test
    void whoResignsUnderARecallIsRecalledAndSitsAgainOnlyUntilTheDayOfTheLetter() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        LocalDate day = Estate.FIRST;
        long member = folk.owner(2).personId();
        Seat seat = seatOf(day, area, member);
        long petition = on(day, folk.owner(5), () -> petitions.begin(area, PetitionKind.RECALL, seat.id(), "三次不到会"));
        on(day, folk.owner(6), () -> petitions.sign(petition));
        on(day, folk.owner(7), () -> petitions.sign(petition));
        long vote = on(day, folk.street(), () -> recalls.putToVote(recalls.of(area).get(0).id()));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 12; owner++) {
            estate.cast(vote, folk.owner(owner), "FOR");
        }
        LocalDate letter = Estate.OPENS.plusDays(1);
        on(letter, folk.owner(2), () -> seats.resign(seat.id()));
        estate.count(folk, vote);
        LocalDate after = Estate.CLOSES.plusDays(2);
        CommitteeNow now = time.on(after, () -> committees.latest(area).orElseThrow());
        assertThat(now.ended()).filteredOn(one -> one.seat().id() == seat.id()).extracting(one -> one.seat().endReason(), one -> one.seat().to())
                .containsExactly(tuple(EndReason.RECALLED, Estate.CLOSES.plusDays(1)));
        assertThat(time.on(after, () -> people.holds(member, Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        on(after, folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(holders(letter.plusDays(30), area)).contains(member).doesNotContain(folk.owner(4).personId());
        assertThat(holders(letter.plusDays(31), area)).doesNotContain(member).contains(folk.owner(4).personId());
        assertThat(time.on(letter.plusDays(31), () -> people.holds(member, Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
    }

    @Test
    void theRestIsElectedByTheCountAndEmptyAgainWhereItFalls() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        LocalDate day = Estate.FIRST.minusDays(1);
        CommitteeNow now = time.on(day, () -> committees.latest(area).orElseThrow());
        assertThatThrownBy(() -> on(day, folk.worker(), () -> elections.begin(area, now.committee().id(), 1, 0, 5, day, "")))
                .as("no seat is vacant").isInstanceOf(Refusal.class).hasMessageContaining("refusal.vacant");
        on(day, folk.worker(), () -> seats.end(now.alternates().get(0).seat().id(), EndReason.SOLD, "已转让", day));
        on(day, folk.worker(), () -> seats.end(seatOf(day, area, folk.owner(3).personId()).id(), EndReason.SOLD, "已转让", day));
        assertThatThrownBy(() -> on(day, folk.worker(), () -> elections.begin(area, now.committee().id(), 2, 0, 5, day, "")))
                .hasMessageContaining("refusal.vacant");
        long election = on(day, folk.worker(), () -> elections.begin(area, now.committee().id(), 1, 0, 5, day, ""));
        on(day, folk.worker(), () -> candidates.propose(election, "业主6", "1-6", "愿为大家服务"));
        on(day, folk.street(), () -> candidates.check(election, candidates.of(election).get(0).id(), null, ""));
        assertThatThrownBy(() -> on(day, folk.worker(), () -> elections.putToVote(election)))
                .as("others may still be proposed").isInstanceOf(Refusal.class).hasMessageContaining("refusal.stillOpen");
        long vote = on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 12; owner++) {
            estate.cast(vote, folk.owner(owner), "1");
        }
        estate.count(folk, vote);
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.FORMED);
        LocalDate after = Estate.CLOSES.plusDays(2);
        assertThat(holders(after, area)).contains(folk.owner(6).personId(), folk.owner(1).personId());
        on(after, folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(holders(after.plusDays(1), area)).as("only what this vote filled is empty again").doesNotContain(folk.owner(6).personId())
                .contains(folk.owner(1).personId(), folk.owner(2).personId());
        assertThat(time.on(after.plusDays(1), () -> people.holds(folk.owner(6).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
    }

    private Seat seatOf(LocalDate day, long area, long person) {
        return time.on(day, () -> committees.latest(area).orElseThrow()).members().stream().map(CommitteeNow.Member::seat)
                .filter(seat -> seat.personId() == person).findFirst().orElseThrow();
    }

    private List<Long> holders(LocalDate day, long area) {
        return time.on(day, () -> committees.latest(area).orElseThrow().members().stream().map(one -> one.seat().personId()).toList());
    }

    /** All three come; these raise the hand. */
    private long decide(Estate.Folk folk, List<Integer> inFavour, ResolutionKind kind) {
        return meetings.decided(folk, DAY, kind, List.of(1, 2, 3), inFavour);
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
