package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.Doubts;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** A recount that turns an election or a recall turns the committee, and the pack of either count holds offline. */
@PortalTest
class RecountedCommitteeIT {

    private static final LocalDate ELECTED = LocalDate.of(2038, 1, 11);
    private static final LocalDate AFTER = Estate.CLOSES.plusDays(4);

    @Inject
    private Estate estate;
    @Inject
    private Doubts doubts;
    @Inject
    private Terms terms;
    @Inject
    private Seats seats;
    @Inject
    private Recalls recalls;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Petitions petitions;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void anotherIsElectedWhereThePaperWasTypedWrong() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        LocalDate day = Estate.FIRST.minusDays(1);
        CommitteeNow now = time.on(day, () -> committees.latest(area).orElseThrow());
        on(day, folk.worker(), () -> seats.end(seatOf(folk.owner(3), area), EndReason.SOLD, "已转让", day));
        long election = on(day, folk.worker(), () -> elections.begin(area, now.committee().id(), 1, 0, 5, day, ""));
        for (String unit : List.of("6", "7")) {
            on(day, folk.worker(), () -> candidates.propose(election, "业主" + unit, "1-" + unit, "愿为大家服务"));
        }
        candidates.of(election).forEach(one -> on(day, folk.street(), () -> candidates.check(election, one.id(), null, "")));
        long vote = on(Estate.FIRST, folk.worker(), () -> elections.putToVote(election));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 14; owner++) {
            estate.cast(vote, folk.owner(owner), owner <= 7 ? "1" : "2");
        }
        long paper = estate.paper(folk, vote, "1-15", Estate.OPENS.atTime(12, 0), "1");
        estate.count(folk, vote);
        assertThat(holders(AFTER, area)).as("eight of fifteen").contains(folk.owner(6).personId()).doesNotContain(folk.owner(7).personId());

        assertThat(doubts.recounted(folk, vote, paper, "2")).isFalse();
        assertThat(elections.read(election).stage()).isEqualTo(Election.Stage.FORMED);
        assertThat(holders(AFTER, area)).contains(folk.owner(7).personId()).doesNotContain(folk.owner(6).personId());
        assertThat(time.on(AFTER, () -> people.holds(folk.owner(7).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isTrue();
        assertThat(time.on(AFTER, () -> people.holds(folk.owner(6).personId(), Role.OWNERS_COMMITTEE_MEMBER, area))).isFalse();
        assertThat(doubts.problems(vote)).isEmpty();
    }

    @Test
    void whoWasRecalledByAWrongPaperSitsAgain() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        LocalDate day = Estate.FIRST;
        long seat = seatOf(folk.owner(2), area);
        long petition = on(day, folk.owner(5), () -> petitions.begin(area, PetitionKind.RECALL, seat, "三次不到会"));
        on(day, folk.owner(6), () -> petitions.sign(petition));
        on(day, folk.owner(7), () -> petitions.sign(petition));
        long vote = on(day, folk.street(), () -> recalls.putToVote(recalls.of(area).get(0).id()));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 14; owner++) {
            estate.cast(vote, folk.owner(owner), owner <= 7 ? "FOR" : "AGAINST");
        }
        long paper = estate.paper(folk, vote, "1-15", Estate.OPENS.atTime(12, 0), "FOR");
        estate.count(folk, vote);
        assertThat(recalls.of(area).get(0).outcome()).isEqualTo(Recall.Outcome.RECALLED);
        assertThat(doubts.recounted(folk, vote, paper, "AGAINST")).isFalse();
        assertThat(recalls.of(area).get(0).outcome()).isEqualTo(Recall.Outcome.KEPT);
        assertThat(holders(AFTER, area)).contains(folk.owner(2).personId());
        assertThat(doubts.problems(vote)).isEmpty();
    }

    /** Owners 1 to 3 sit on it. */
    private Estate.Folk seated() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(15, "80.00"));
        List<Long> members = List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId());
        on(ELECTED.plusDays(20), folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(new Committee.Shape(3, 3, 5), ELECTED,
                ELECTED.plusDays(15), "备1", members, List.of()), BoardPhotos.scan("备案表")));
        return folk;
    }

    private long seatOf(Actor owner, long area) {
        return time.on(Estate.FIRST, () -> committees.latest(area).orElseThrow()).members().stream()
                .filter(one -> one.seat().personId() == owner.personId()).findFirst().orElseThrow().seat().id();
    }

    private List<Long> holders(LocalDate day, long area) {
        return time.on(day, () -> committees.latest(area).orElseThrow().members().stream().map(one -> one.seat().personId()).toList());
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
