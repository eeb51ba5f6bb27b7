package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Polling.Place;
import org.yishi.portal.ballot.internal.PaperEntity.State;
import org.yishi.portal.people.Role;
import org.yishi.portal.time.internal.PortalClock;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Paper: handed out, read twice, reconciled, and in one count with what came online. */
@PortalTest
class PapersIT {

    @Inject
    private Given given;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Papers papers;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void paperAndOnlineAreCountedTogether() {
        Place place = polling.open(7);
        List<String> sheets = printed(place, 6);
        polling.vote(place, place.voters().get(0), Choice.FOR);
        for (int i = 1; i < 6; i++) {
            handOut(place, i, i < 4 ? Channel.PAPER : Channel.MOBILE_BOX);
        }
        after(place, () -> {
            current.as(place.officer(), () -> ballots.close(place.ballot()));
            readByTwo(place, sheets.get(0), Choice.FOR);
            readByTwo(place, sheets.get(1), Choice.AGAINST);
            readByTwo(place, sheets.get(2));
            readByTwo(place, sheets.get(3), Choice.FOR, Choice.AGAINST);
            refused("portal.ballot.refusal.unused", () -> current.as(place.officer(), () -> ballots.count(place.ballot())));
            current.as(place.officer(), () -> papers.declareUnused(place.ballot(), 1));
            assertThat(current.as(place.officer(), () -> papers.stock(place.ballot())).astray()).isZero();
            Tallies tallies = current.as(place.officer(), () -> ballots.count(place.ballot())).tallies();
            assertThat(tallies).isEqualTo(new Tallies(Amount.heads(6), Amount.heads(5), tallies.votes(), Amount.heads(1), Amount.heads(1), 5, 4));
            assertThat(tallies.of(Choice.FOR)).isEqualTo(Amount.heads(2));
            assertThat(PackCheck.check(ballots.result(place.ballot()).orElseThrow().pack()).problems()).isEmpty();
        });
    }

    @Test
    void nobodyConfirmsTheOwnReadingAndADifferenceNeedsAThird() {
        Place place = polling.open(2);
        String sheet = printed(place, 2).get(0);
        handOut(place, 0, Channel.PAPER);
        assertThat(read(place, place.officer(), sheet, Choice.FOR)).isEqualTo(State.ENTERED);
        refused("portal.ballot.refusal.sameWorker", () -> read(place, place.officer(), sheet, Choice.FOR));
        assertThat(read(place, place.second(), sheet, Choice.AGAINST)).isEqualTo(State.DISPUTED);
        after(place, () -> {
            current.as(place.officer(), () -> ballots.close(place.ballot()));
            refused("portal.ballot.refusal.disputed", () -> current.as(place.officer(), () -> ballots.count(place.ballot())));
            refused("portal.ballot.refusal.sameWorker", () -> read(place, place.second(), sheet, Choice.AGAINST));
            refused("portal.ballot.refusal.thirdReading", () -> read(place, place.third(), sheet, Choice.ABSTAIN));
            assertThat(read(place, place.third(), sheet, Choice.AGAINST)).isEqualTo(State.CONFIRMED);
            refused("portal.ballot.refusal.paper.CONFIRMED", () -> read(place, place.third(), sheet, Choice.AGAINST));
            current.as(place.officer(), () -> papers.declareUnused(place.ballot(), 1));
            assertThat(current.as(place.officer(), () -> ballots.count(place.ballot())).tallies().of(Choice.AGAINST).heads()).isEqualTo(1);
        });
    }

    @Test
    void moreInTheBoxThanWereHandedOutMakesItInvalid() {
        Place place = polling.open(3);
        List<String> sheets = printed(place, 3);
        handOut(place, 0, Channel.PAPER);
        polling.vote(place, place.voters().get(1), Choice.FOR);
        polling.vote(place, place.voters().get(2), Choice.FOR);
        readByTwo(place, sheets.get(0), Choice.FOR);
        readByTwo(place, sheets.get(1), Choice.FOR);
        current.as(place.officer(), () -> {
            ballots.close(place.ballot());
            papers.declareUnused(place.ballot(), 1);
        });
        BallotResult result = current.as(place.officer(), () -> ballots.count(place.ballot()));
        assertThat(result.finding().outcome()).isEqualTo(Finding.INVALID_MORE_THAN_ISSUED);
        assertThat(PackCheck.check(result.pack()).problems()).isEmpty();
    }

    @Test
    void aSerialThatWasNotPrintedOrIsSpoiltIsNotRead() {
        Place place = polling.open(2);
        List<String> sheets = printed(place, 2);
        handOut(place, 0, Channel.PAPER);
        refused("portal.ballot.refusal.serial", () -> read(place, place.officer(), "00000000", Choice.FOR));
        current.as(place.officer(), () -> papers.spoil(place.ballot(), sheets.get(0)));
        refused("portal.ballot.refusal.paper.SPOILT", () -> read(place, place.officer(), sheets.get(0), Choice.FOR));
    }

    @Test
    void whoBringsThePaperBackUnusedMayVoteOnline() {
        Place place = polling.open(1);
        String sheet = printed(place, 1).get(0);
        handOut(place, 0, Channel.PAPER);
        refused("portal.ballot.refusal.voted.PAPER", () -> polling.vote(place, place.voters().get(0), Choice.FOR));
        current.as(place.officer(), () -> papers.giveBack(place.ballot(), polling.line(place, place.voters().get(0)), sheet));
        polling.vote(place, place.voters().get(0), Choice.FOR);
    }

    @Test
    void whoCarriesTheMobileBoxFindsTheLineAndMarksIt() {
        Place place = polling.open(2);
        Actor carrier = given.person(Role.GRID_MANAGER, place.area());
        String label = "投票人" + place.voters().get(0).personId();
        current.as(carrier, () -> {
            RollLine line = papers.search(place.ballot(), label).get(0);
            papers.handOut(place.ballot(), line.voterId(), Channel.MOBILE_BOX);
            assertThat(papers.search(place.ballot(), label).get(0).channel()).isEqualTo(Channel.MOBILE_BOX);
        });
    }

    @Test
    void whichVoteCountsIsDeclared() {
        Place paper = polling.open(1, plan -> plan.by(ChannelRule.PAPER_PREVAILS, Channel.values()));
        polling.vote(paper, paper.voters().get(0), Choice.FOR);
        handOut(paper, 0, Channel.MOBILE_BOX);
        refused("portal.ballot.refusal.voted.MOBILE_BOX", () -> polling.vote(paper, paper.voters().get(0), Choice.FOR));

        Place last = polling.open(1, plan -> plan.by(ChannelRule.LAST_COUNTS, Channel.values()));
        polling.vote(last, last.voters().get(0), Choice.FOR);
        polling.vote(last, last.voters().get(0), Choice.AGAINST);
        assertThat(polling.closeAndCount(last).tallies().of(Choice.AGAINST).heads()).isEqualTo(1);

        Place boxed = polling.open(1, plan -> plan.by(ChannelRule.LAST_COUNTS, Channel.values()));
        handOut(boxed, 0, Channel.PAPER);
        refused("portal.ballot.refusal.voted.PAPER", () -> polling.vote(boxed, boxed.voters().get(0), Choice.FOR));

        Place online = polling.open(1, plan -> plan.by(ChannelRule.FIRST_COUNTS, Channel.ONLINE));
        refused("portal.ballot.refusal.notOnPaper", () -> handOut(online, 0, Channel.PAPER));
    }

    @Test
    void aPaperWithANameGoesToTheLineToWhichItWasHanded() {
        Place place = polling.open(2, plan -> plan.open(Privacy.OFFICE));
        String sheet = printed(place, 1).get(0);
        long line = polling.line(place, place.voters().get(0));
        refused("portal.ballot.refusal.notHandedOut", () -> current.as(place.officer(),
                () -> papers.read(place.ballot(), sheet, List.of(Choice.FOR), line, null)));
        handOut(place, 0, Channel.PAPER);
        polling.vote(place, place.voters().get(1), Choice.AGAINST);
        for (Actor reader : List.of(place.officer(), place.second())) {
            current.as(reader, () -> papers.read(place.ballot(), sheet, List.of(Choice.FOR), line, null));
        }
        current.as(place.officer(), () -> {
            ballots.close(place.ballot());
            papers.declareUnused(place.ballot(), 0);
        });
        Tallies tallies = current.as(place.officer(), () -> ballots.count(place.ballot())).tallies();
        assertThat(tallies.of(Choice.FOR)).isEqualTo(Amount.heads(1));
        assertThat(tallies.of(Choice.AGAINST)).isEqualTo(Amount.heads(1));
    }

    private List<String> printed(Place place, int number) {
        return current.as(place.officer(), () -> {
            papers.print(place.ballot(), number);
            return papers.sheets(place.ballot());
        });
    }

    private void handOut(Place place, int voter, Channel channel) {
        long line = polling.line(place, place.voters().get(voter));
        current.as(place.officer(), () -> papers.handOut(place.ballot(), line, channel));
    }

    private State read(Place place, Actor worker, String serial, String... keys) {
        return current.as(worker, () -> papers.read(place.ballot(), serial, List.of(keys), 0, null));
    }

    private void readByTwo(Place place, String serial, String... keys) {
        read(place, place.officer(), serial, keys);
        assertThat(read(place, place.second(), serial, keys)).isEqualTo(State.CONFIRMED);
    }

    private void after(Place place, Runnable work) {
        time.at(ballots.view(place.ballot()).closesAt().plus(Duration.ofMinutes(1)).atZone(PortalClock.PLACE).toLocalDateTime(), work);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).extracting(Refusal::key).isEqualTo(key);
    }
}
