package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Polling.Place;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.time.internal.PortalClock;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** From the announcement to the recount, and what is refused on the way. */
@PortalTest
class BallotsIT {

    @Inject
    private Given given;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Rolls rolls;
    @Inject
    private VotingBooth booth;
    @Inject
    private BallotOffice office;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;

    @Test
    void aSecretBallotIsHeldCountedAndChecked() {
        Place place = polling.open(9);
        Receipt receipt = polling.vote(place, place.voters().get(0), Choice.FOR);
        for (int i = 1; i < 6; i++) {
            polling.vote(place, place.voters().get(i), i < 4 ? Choice.FOR : Choice.AGAINST);
        }
        polling.vote(place, place.voters().get(6));
        assertThat(ballots.view(place.ballot()).turnout().heads()).isEqualTo(7);
        assertThat(ballots.result(place.ballot())).isEmpty();
        BallotResult result = afterwards(place, () -> polling.closeAndCount(place));
        assertThat(result.tallies().of(Choice.FOR)).isEqualTo(Amount.heads(4));
        assertThat(result.tallies().of(Choice.AGAINST)).isEqualTo(Amount.heads(2));
        assertThat(result.tallies().blank()).isEqualTo(Amount.heads(1));
        assertThat(result.finding().outcome()).isEqualTo(Finding.PASSED);
        assertThat(PackCheck.check(result.pack()).problems()).isEmpty();
        assertThat(result.pack()).contains(receipt.digest());
        List<LedgerEntry> entries = ledger.entries("portal/ballot/" + place.ballot());
        assertThat(entries).filteredOn(entry -> entry.action().equals("portal.castBallot")).hasSize(7).allMatch(entry -> entry.actor().equals("voter"));
        assertThat(entries.get(entries.size() - 1).facts()).contains(PackCheck.check(result.pack()).digest());
        assertThat(ledger.check("portal/ballot/" + place.ballot()).holds()).isTrue();
        assertThat(current.as(place.officer(), () -> ballots.recount(place.ballot(), "三人书面要求")).agrees()).isTrue();
    }

    @Test
    void theKeyToTheEnvelopesIsGoneAfterTheCountAndNeverReadableByOthers() throws Exception {
        Place place = polling.open(1);
        Path key = keyOf(place);
        assertThat(Files.getPosixFilePermissions(key)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        polling.vote(place, place.voters().get(0), Choice.FOR);
        polling.closeAndCount(place);
        assertThat(key).doesNotExist();
    }

    @Test
    void openingTwiceLeavesTheKeyOfTheBallotAlone() {
        Place place = polling.open(1);
        refused("portal.ballot.refusal.state.OPEN", () -> current.as(place.officer(), () -> ballots.open(place.ballot())));
        polling.vote(place, place.voters().get(0), Choice.FOR);
        assertThat(polling.closeAndCount(place).tallies().of(Choice.FOR).heads()).isEqualTo(1);
    }

    @Test
    void theTellersBringTheKeyBackAfterTheDataFolderWasLost() throws Exception {
        Place place = polling.open(1);
        Path key = keyOf(place);
        String locked = current.as(place.officer(), () -> office.lockKey(place.ballot(), "第一位监票人的口令一二三四", "another long passphrase"));
        polling.vote(place, place.voters().get(0), Choice.AGAINST);
        Files.delete(key);
        refused("portal.ballot.refusal.keyMissing", () -> polling.closeAndCount(place));
        refused("portal.ballot.refusal.wrongKey", () -> current.as(place.officer(),
                () -> office.restoreKey(place.ballot(), locked, "another long passphrase", "第一位监票人的口令一二三四")));
        current.as(place.officer(), () -> office.restoreKey(place.ballot(), locked, "第一位监票人的口令一二三四", "another long passphrase"));
        BallotResult result = current.as(place.officer(), () -> ballots.count(place.ballot()));
        assertThat(result.tallies().of(Choice.AGAINST).heads()).isEqualTo(1);
    }

    @Test
    void theSameRequestAgainShowsTheSameReceiptAndAnotherVoteIsRefused() {
        Place place = polling.open(2);
        Actor voter = place.voters().get(0);
        long line = polling.line(place, voter);
        current.as(voter, () -> {
            Slip slip = booth.slip(place.ballot(), line, List.of(Choice.FOR));
            Receipt first = booth.vote(place.ballot(), line, List.of(Choice.FOR), slip);
            assertThat(booth.vote(place.ballot(), line, List.of(Choice.FOR), slip)).isEqualTo(first);
            assertThat(first.code()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
            refused("portal.ballot.refusal.slip", () -> booth.vote(place.ballot(), line, List.of(Choice.AGAINST), slip));
            refused("portal.ballot.refusal.voted.ONLINE", () -> booth.slip(place.ballot(), line, List.of(Choice.AGAINST)));
            assertThat(rolls.holds(place.ballot(), first.code().toLowerCase(Locale.ROOT).replace('-', ' '))).isTrue();
            assertThat(rolls.holds(place.ballot(), "00000-00000-00000-00000")).isFalse();
        });
    }

    @Test
    void aSlipIsGoodForOneLineAlone() {
        Place place = polling.open(2);
        Actor one = place.voters().get(0);
        Actor other = place.voters().get(1);
        long own = polling.line(place, one);
        Slip slip = current.as(one, () -> booth.slip(place.ballot(), own, List.of(Choice.FOR)));
        refused("portal.ballot.refusal.slip", () -> current.as(other,
                () -> booth.vote(place.ballot(), polling.line(place, other), List.of(Choice.FOR), slip)));
        refused("portal.ballot.refusal.notOnRoll", () -> current.as(other, () -> booth.vote(place.ballot(), own, List.of(Choice.FOR), slip)));
        refused("portal.ballot.refusal.notOnRoll", () -> current.as(given.person(IdentityLevel.L2),
                () -> booth.slip(place.ballot(), own, List.of(Choice.FOR))));
    }

    @Test
    void onceOverABallotStaysOverAlsoWhenTheClockIsSetBack() {
        Place place = polling.open(3);
        polling.vote(place, place.voters().get(0), Choice.FOR);
        afterwards(place, () -> {
            refused("portal.ballot.refusal.late", () -> polling.vote(place, place.voters().get(1), Choice.FOR));
            return null;
        });
        refused("portal.ballot.refusal.late", () -> polling.vote(place, place.voters().get(1), Choice.FOR));
        assertThat(ballots.view(place.ballot()).state()).isEqualTo(BallotState.CLOSED);
    }

    @Test
    void theWindowIncludesItsEnds() {
        Place place = polling.open(2, plan -> new BallotPlan(plan.areaId(), plan.matterDossier(), plan.subjectKey(), plan.title(), plan.text(),
                plan.choices(), true, Privacy.SEALED, 1, plan.ruleId(), plan.parameters(), plan.electorate(), plan.opensAt().plusSeconds(3600),
                plan.closesAt(), plan.channels(), plan.channelRule()));
        refused("portal.ballot.refusal.early", () -> polling.vote(place, place.voters().get(0), Choice.FOR));
        refused("portal.ballot.refusal.stillOpen", () -> current.as(place.officer(), () -> ballots.close(place.ballot())));
    }

    @Test
    void nothingIsDoneOutOfOrder() {
        Place place = polling.announced(2, plan -> plan);
        refused("portal.ballot.refusal.state.ANNOUNCED", () -> polling.vote(place, place.voters().get(0), Choice.FOR));
        current.as(place.officer(), () -> {
            refused("portal.ballot.refusal.state.ANNOUNCED", () -> ballots.close(place.ballot()));
            refused("portal.ballot.refusal.state.ANNOUNCED", () -> ballots.count(place.ballot()));
            refused("portal.ballot.refusal.state.ANNOUNCED", () -> ballots.recount(place.ballot(), "why"));
            ballots.open(place.ballot());
            refused("portal.ballot.refusal.state.OPEN", () -> ballots.open(place.ballot()));
            refused("portal.ballot.refusal.state.OPEN", () -> ballots.correct(place.ballot(), polling.electorate(place.voters()), "late"));
            refused("portal.ballot.refusal.state.OPEN", () -> ballots.count(place.ballot()));
            ballots.cancel(place.ballot(), "议题撤回");
            refused("portal.ballot.refusal.state.CANCELLED", () -> ballots.close(place.ballot()));
        });
        refused("portal.ballot.refusal.state.CANCELLED", () -> polling.vote(place, place.voters().get(0), Choice.FOR));
    }

    @Test
    void theRollIsCorrectedAfterAnObjectionAndFrozenAtTheOpening() {
        Place place = polling.announced(2, plan -> plan);
        Actor left = given.person(IdentityLevel.L2);
        assertThat(current.as(left, () -> booth.lines(place.ballot()))).isEmpty();
        current.as(left, () -> rolls.object(place.ballot(), "我住在三栋，名册上没有我。"));
        refused("portal.ballot.refusal.objections", () -> current.as(place.officer(), () -> ballots.open(place.ballot())));
        Electorate better = polling.electorate(List.of(place.voters().get(0), place.voters().get(1), left));
        current.as(place.officer(), () -> {
            ballots.correct(place.ballot(), better, "漏登一人");
            rolls.answer(place.ballot(), rolls.objections(place.ballot()).get(0).id(), "已补登。");
            ballots.open(place.ballot());
        });
        assertThat(ballots.view(place.ballot()).base().heads()).isEqualTo(3);
        assertThat(ballots.view(place.ballot()).base().digest()).isEqualTo(better.digest());
        assertThat(current.as(left, () -> rolls.mine(place.ballot())).get(0).answer()).isEqualTo("已补登。");
        polling.vote(place, left, Choice.FOR);
    }

    @Test
    void aHouseholdHasOneVoteWhoeverCastsIt() {
        Actor father = given.person(IdentityLevel.L2);
        Actor daughter = given.person(IdentityLevel.L2);
        Place place = polling.open(1, plan -> with(plan, new Electorate(given.today(), List.of(new Electorate.Voter("household:1",
                List.of(father.personId(), daughter.personId()), "三栋101", BigDecimal.ONE)))));
        polling.vote(place, daughter, Choice.FOR);
        refused("portal.ballot.refusal.voted.ONLINE", () -> polling.vote(place, father, Choice.AGAINST));
    }

    @Test
    void aSecretBallotKnowsNoWeights() {
        Actor owner = given.person(IdentityLevel.L2);
        refused("portal.ballot.refusal.weights", () -> polling.open(1, plan -> with(plan, new Electorate(given.today(),
                List.of(new Electorate.Voter("party:1", List.of(owner.personId()), "三栋101", new BigDecimal("88.5")))))));
    }

    @Test
    void choicesWithNamesAreShownOnlyAfterTheCountAndOnlyOfAnOpenBallot() {
        Place open = polling.open(1, plan -> plan.open(Privacy.PUBLIC));
        polling.vote(open, open.voters().get(0), Choice.AGAINST);
        refused("portal.ballot.refusal.names", () -> current.as(open.officer(), () -> office.names(open.ballot())));
        polling.closeAndCount(open);
        assertThat(current.as(open.voters().get(0), () -> office.names(open.ballot()))).extracting(BallotOffice.NamedVote::keys)
                .containsExactly(List.of(Choice.AGAINST));
        Place secret = polling.open(1);
        polling.vote(secret, secret.voters().get(0), Choice.AGAINST);
        polling.closeAndCount(secret);
        refused("portal.ballot.refusal.names", () -> current.as(secret.officer(), () -> office.names(secret.ballot())));
    }

    private static Path keyOf(Place place) throws IOException {
        try (Stream<Path> keys = Files.list(Path.of(System.getProperty("portal.data"), "secrets", "urn"))) {
            return keys.filter(key -> key.getFileName().toString().startsWith("ballot-" + place.ballot() + "-")).findFirst().orElseThrow();
        }
    }

    private BallotPlan with(BallotPlan plan, Electorate electorate) {
        return BallotPlan.motion(plan.areaId(), plan.matterDossier(), plan.subjectKey(), plan.title(), plan.text(), plan.ruleId(), electorate,
                plan.opensAt(), plan.closesAt());
    }

    private <T> T afterwards(Place place, Supplier<T> work) {
        return time.at(ballots.view(place.ballot()).closesAt().atZone(PortalClock.PLACE).toLocalDateTime().plusMinutes(1), work);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).extracting(Refusal::key).isEqualTo(key);
    }
}
