package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.Changes;
import org.yishi.neighborhood.register.Contest;
import org.yishi.neighborhood.register.ContestNote;
import org.yishi.neighborhood.register.Contests;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.Title;
import org.yishi.neighborhood.register.UnitArea;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.PortalTest;

/** Objections to the roll of a vote are corrected before it opens (domain 5.5); afterwards they are noted in it. */
@PortalTest
class RollBeforeOpeningIT {

    private static final LocalDateTime POSTED = Estate.FIRST.plusDays(3).atTime(9, 0);
    private static final LocalDateTime OPENING = Estate.OPENS.atTime(8, 0);

    @Inject
    private Estate estate;
    @Inject
    private Announcements announcements;
    @Inject
    private Openings openings;
    @Inject
    private Annulments annulments;
    @Inject
    private PaperDesk desk;
    @Inject
    private BoxRepository box;
    @Inject
    private Notices notices;
    @Inject
    private Contests contests;
    @Inject
    private Changes changes;
    @Inject
    private Rolls rolls;
    @Inject
    private CurrentActor current;

    private Estate.Folk folk;
    private long vote;

    @BeforeEach
    void anAnnouncedVote() {
        folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        vote = estate.proposed(folk, Estate.motion(folk, "278-4"));
        estate.posted(folk, vote, estate.announced(folk, vote));
    }

    @Test
    void itDoesNotOpenWhileAnObjectionWaits() {
        long contest = contested("1-2", Contest.Kind.AREA, 2);
        assertThatThrownBy(this::open).isInstanceOf(Refusal.class);
        asChair(POSTED.plusHours(1), () -> contests.refuse(contest, "产权证上是 100 平方米"));
        open();
        assertThat(estate.vote(vote).stage()).isEqualTo(VoteStage.OPEN);
    }

    @Test
    void whatWasWrongIsInTheRollBeforeItOpens() {
        long later = contested("1-3", Contest.Kind.LATER_BUYER, 3);
        long contest = contested("1-2", Contest.Kind.AREA, 2);
        asChair(POSTED.plusHours(1), () -> {
            contests.note(later, "凭证明代替");
            assertThatThrownBy(() -> contests.note(contest, "注明")).as("nobody can vote yet: it is corrected").isInstanceOf(Refusal.class);
            changes.measure(folk.compound().id(), "1-2", UnitArea.Source.REGISTER, new BigDecimal("105.00"), Estate.FIRST);
            contests.uphold(contest, "已更正");
        });
        assertThatThrownBy(this::open).as("the roll of the vote is still the wrong one").isInstanceOf(Refusal.class);
        long wrong = estate.vote(vote).rollVersion();
        asChair(POSTED.plusDays(1), () -> announcements.correctRoll(vote, "异议成立"));
        open();
        Vote opened = estate.vote(vote);
        assertThat(opened.stage()).isEqualTo(VoteStage.OPEN);
        assertThat(opened.base().totals().area()).isEqualByComparingTo("305");
        assertThat(rolls.notes(opened.rollVersion())).as("what was noted goes on").extracting(ContestNote::unit, ContestNote::party,
                ContestNote::personId).containsExactly(tuple("1-3", "O3", folk.owner(3).personId()));
        assertThat(rolls.recomputed(wrong)).as("the old version stays readable").isEqualTo(rolls.version(wrong).digest());
    }

    @Test
    void onceItIsOpenItsRollStays() {
        open();
        String digest = estate.vote(vote).base().rollDigest();
        long contest = contested("1-2", Contest.Kind.AREA, OPENING.plusDays(1), 2);
        asChair(OPENING.plusDays(1), () -> {
            changes.measure(folk.compound().id(), "1-2", UnitArea.Source.REGISTER, new BigDecimal("105.00"), Estate.FIRST);
            assertThatThrownBy(() -> contests.uphold(contest, "已更正")).hasMessage("neighborhood.register.refusal.noteIt");
            contests.note(contest, "登记面积 105 平方米，本次表决按冻结的清册");
            assertThatThrownBy(() -> announcements.correctRoll(vote, "异议成立")).isInstanceOf(Refusal.class);
        });
        assertThat(rolls.recomputed(estate.vote(vote).rollVersion())).isEqualTo(digest);
        assertThat(rolls.notes(estate.vote(vote).rollVersion())).extracting(ContestNote::unit).containsExactly("1-2");
    }

    @Test
    void whenItIsCountedAnObjectionIsAboutTheRegisterAgain() {
        open();
        estate.cast(vote, folk.owner(1), "FOR");
        estate.count(folk, vote);
        LocalDateTime after = Estate.CLOSES.plusDays(2).atTime(9, 0);
        long contest = contested("1-2", Contest.Kind.AREA, after, 2);
        asChair(after.plusHours(1), () -> {
            changes.measure(folk.compound().id(), "1-2", UnitArea.Source.REGISTER, new BigDecimal("105.00"), Estate.FIRST);
            contests.uphold(contest, "已更正");
        });
        assertThat(rolls.openContests(folk.compound().id())).isZero();
    }

    @Test
    void papersServedBeforeACorrectionStayGood() {
        String serial = estate.serial(vote, "1-2");
        estate.at(POSTED, () -> current.as(folk.worker(), () -> desk.serve(vote, List.of("1-1", "1-2"), Turnout.Served.SIGNED, POSTED.minusHours(1),
                "sheet.png", Scans.next())));
        long contest = contested("1-1", Contest.Kind.OWNER, 1);
        asChair(POSTED.plusHours(1), () -> {
            changes.passOn(folk.compound().id(), "1-1", List.of(new Changes.Buyer("新业主", "")), Title.REGISTERED, "", Estate.FIRST.minusDays(9), true);
            contests.uphold(contest, "已更正");
            announcements.correctRoll(vote, "异议成立");
        });
        assertThat(estate.party(vote, "1-1").owners()).as("another party, at another place").doesNotContain("O1");
        assertThat(estate.serial(vote, "1-2")).isEqualTo(serial);
        for (String unit : List.of("1-1", "1-2")) {
            Turnout served = box.turnout(vote, Turnout.keyOf(estate.party(vote, unit).key())).orElseThrow();
            assertThat(served.servedOn()).isEqualTo(POSTED.toLocalDate());
        }
        open();
        estate.paper(folk, vote, new PaperBallot(serial, "1-2", 1, 0, BallotChannel.PAPER, OPENING.plusHours(1), true, "s.png", Scans.next()), "FOR");
        estate.cast(vote, folk.owner(3), "FOR");
        assertThat(estate.count(folk, vote).get(0).passed()).isTrue();
    }

    @Test
    void whatDidNotOpenInItsWindowIsAnnouncedAnew() {
        asChair(Estate.CLOSES.plusDays(1).atTime(9, 0), () -> {
            assertThatThrownBy(() -> openings.open(vote)).hasMessage("neighborhood.vote.refusal.missed");
            assertThatThrownBy(() -> announcements.correctRoll(vote, "异议成立")).hasMessage("neighborhood.vote.refusal.rollOver");
            notices.withdraw(estate.vote(vote).postings().noticeId(), "没有按时开始");
        });
        assertThat(estate.vote(vote).stage()).isEqualTo(VoteStage.PROPOSED);
    }

    @Test
    void aNoticeTakenBackBeforeItHungIsPreparedAnew() {
        long other = estate.proposed(folk, Estate.motion(folk, "278-9"));
        long notice = estate.announced(folk, other);
        asChair(Estate.FIRST.atTime(15, 0), () -> notices.withdraw(notice, "日期写错"));
        assertThat(estate.vote(other).stage()).isEqualTo(VoteStage.REPORTED);
        long again = estate.at(Estate.FIRST.atTime(16, 0), () -> current.as(folk.chair(), () -> announcements.prepare(other, Estate.window())));
        estate.posted(folk, other, again);
        assertThat(estate.vote(other).stage()).isEqualTo(VoteStage.NOTICED);
    }

    @Test
    void anAnnulledVoteStaysSoWhenItsNoticeComesDown() {
        estate.at(POSTED, () -> current.as(folk.street(), () -> annulments.annul(vote, "违法", "order.png", Scans.next())));
        asChair(POSTED.plusHours(1), () -> notices.withdraw(estate.vote(vote).postings().noticeId(), "已撤销"));
        assertThat(estate.vote(vote).stage()).isEqualTo(VoteStage.ANNULLED);
        assertThat(estate.vote(vote).ending().annulledWhy()).isEqualTo("违法");
    }

    private void open() {
        asChair(OPENING, () -> openings.open(vote));
    }

    private void asChair(LocalDateTime when, Runnable work) {
        estate.at(when, () -> current.as(folk.chair(), work));
    }

    private long contested(String unit, Contest.Kind kind, int owner) {
        return contested(unit, kind, POSTED, owner);
    }

    private long contested(String unit, Contest.Kind kind, LocalDateTime when, int owner) {
        return estate.at(when, () -> current.as(folk.owner(owner), () -> contests.raise(folk.compound().id(), unit, kind, "不对", "", new byte[0],
                null)));
    }
}
