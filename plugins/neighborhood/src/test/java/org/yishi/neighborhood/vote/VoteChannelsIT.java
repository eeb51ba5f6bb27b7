package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.OwnersBallot.Refused;
import org.yishi.testkit.PortalTest;

/** A vote carried through on paper alone, on phones alone and on both, by the national rules and by those of Sichuan. */
@PortalTest
class VoteChannelsIT {

    private static final String NATIONAL = "CN-NATIONAL";
    private static final String SICHUAN = "CN-SC";

    @Inject
    private Estate estate;
    @Inject
    private Booth booth;
    @Inject
    private PaperDesk desk;
    @Inject
    private Proxies proxies;
    @Inject
    private Results results;
    @Inject
    private VoteReadings readings;
    @Inject
    private VoteWordsView words;
    @Inject
    private VoteTexts texts;
    @Inject
    private Cards cards;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    @Test
    void onPhonesAlone() {
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Receipt first = estate.cast(id, folk.owner(1), "FOR");
        estate.cast(id, folk.owner(2), "FOR");
        assertThat(readings.of(id).gauge().took()).as("both shares while it is open").isEqualTo(new AreaAndHeads(new BigDecimal("200"), 2));
        assertThat(readings.of(id).gauge().areaEnough()).as("two thirds are enough").isTrue();
        MatterOutcome outcome = estate.count(folk, id).get(0);
        assertThat(outcome.outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
        current.as(folk.owner(1), () -> {
            assertThat(booth.isIn(id, first.code())).as("the receipt is found").isTrue();
            OwnBallot own = booth.myBallots(id).get(0);
            assertThat(own.marks().get(0).key()).isEqualTo("FOR");
            assertThat(own.marks().get(0).refused()).isEmpty();
        });
        estate.published(folk, id);
        assertThat(PackCheck.check(results.pack(id)).problems()).isEmpty();
        assertThat(PackCheck.check(results.pack(id).replace("\"PASSED\"", "\"REJECTED\"")).holds()).isFalse();
        assertThat(ledger.check(Vote.DOSSIERS + id).holds()).isTrue();
    }

    @Test
    void onPaperAloneWithEverythingThatCanBeWrong() {
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(6, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        for (String unit : List.of("1-1", "1-2", "1-3", "1-4")) {
            estate.paper(folk, id, unit, Estate.OPENS.atTime(11, 0), "FOR");
        }
        long late = estate.paper(folk, id, "1-5", Estate.CLOSES.atTime(20, 0, 1), "AGAINST");
        long unsigned = estate.paper(folk, id, new PaperBallot("", "1-6", 1, 0, BallotChannel.BOX, Estate.OPENS.atTime(12, 0), false, "s.png",
                Scans.next()), "AGAINST");
        long stranger = estate.paper(folk, id, new PaperBallot("", "1-6", 0, 0, BallotChannel.HOME, Estate.OPENS.atTime(12, 0), true, "s.png",
                Scans.next()), "AGAINST");
        long nowhere = estate.paper(folk, id, new PaperBallot("", "9-9", 0, 0, BallotChannel.PAPER, Estate.OPENS.atTime(12, 0), true, "s.png",
                Scans.next()), "AGAINST");
        long spoilt = estate.paper(folk, id, new PaperBallot(estate.serial(id, "1-6"), "1-6", 1, 0, BallotChannel.PAPER,
                Estate.OPENS.atTime(13, 0), true, "s.png", Scans.next()), "MULTI");
        assertThat(estate.count(folk, id).get(0).passed()).as("exactly two thirds took part").isTrue();
        assertThat(estate.tally(id, 1).refused()).containsAllEntriesOf(Map.of(late, Refused.LATE, unsigned, Refused.UNSIGNED, stranger,
                Refused.NOT_OWNER, nowhere, Refused.UNKNOWN_UNIT, spoilt, Refused.SPOILT));
    }

    @Test
    void mixedWithDuplicatesProxiesAndCoOwners() {
        List<Home> homes = List.of(new Home("1-1", "1栋", "90.00", Set.of(1)), new Home("1-2", "1栋", "90.00", Set.of(2)),
                new Home("1-3", "1栋", "90.00", Set.of(3, 4)), new Home("1-4", "1栋", "90.00", Set.of(5)));
        Estate.Folk folk = estate.settle(NATIONAL, homes, Map.of("neighborhood.maxProxiesPerAgent", "1"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.cast(id, folk.owner(1), "FOR");
        long twice = estate.paper(folk, id, "1-1", Estate.OPENS.atTime(15, 0), "AGAINST");
        estate.cast(id, folk.owner(3), "FOR");
        estate.castAt(id, folk.owner(4), Estate.OPENS.atTime(11, 0), "AGAINST");
        Agent agent = new Agent(0, cards.checked(folk.owner(1), "0011").name(), "0011", Proxy.AgentRole.OWNER);
        long proxy = estate.at(Estate.OPENS.atTime(9, 0), () -> current.as(folk.owner(2), () -> proxies.give(id,
                booth.mySeats(id).get(0).place(), agent, "同意", Estate.OPENS)));
        assertThatThrownBy(() -> estate.at(Estate.OPENS.atTime(9, 0), () -> current.as(folk.owner(5), () -> proxies.give(id,
                booth.mySeats(id).get(0).place(), agent, "", Estate.OPENS)))).as("one for each agent").isInstanceOf(Refusal.class);
        estate.at(Estate.OPENS.atTime(14, 0), () -> current.as(folk.owner(1), () -> proxies.accept(id, agent.name(), "0011")));
        estate.at(Estate.OPENS.atTime(14, 0), () -> current.as(folk.owner(1), () -> booth.cast(id, estatePlace(id, "1-2"), proxy,
                Estate.marks("FOR"), "agent", "")));
        assertThatThrownBy(() -> estate.cast(id, folk.owner(1), "FOR")).as("nobody votes twice").isInstanceOf(Refusal.class);
        estate.count(folk, id);
        MatterTally tally = estate.tally(id, 1);
        assertThat(tally.refused().get(twice)).isEqualTo(Refused.DUPLICATE);
        assertThat(tally.count(MatterTally.FOR)).isEqualTo(new AreaAndHeads(new BigDecimal("180"), 2));
        assertThat(tally.count(MatterTally.ABSTAIN)).as("co-owners against each other").isEqualTo(new AreaAndHeads(new BigDecimal("90"), 1));
        assertThat(tally.outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
    }

    private int estatePlace(long id, String unit) {
        return current.as(Actor.PORTAL, () -> estate.placeOf(id, unit));
    }

    @Test
    void inSichuanASignatureOrALoginTakesPart() {
        Estate.Folk folk = estate.settle(SICHUAN, Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        estate.cast(id, folk.owner(1), "FOR");
        estate.at(Estate.OPENS.atTime(9, 30), () -> current.as(folk.worker(), () -> desk.serve(id, List.of("1-2"), Turnout.Served.SIGNED,
                Estate.OPENS.atTime(9, 0), "sheet.png", Scans.next())));
        estate.at(Estate.OPENS.atTime(9, 40), () -> current.as(folk.owner(3), () -> booth.enter(id)));
        assertThat(readings.of(id).gauge().took()).isEqualTo(new AreaAndHeads(new BigDecimal("300"), 3));
        estate.count(folk, id);
        MatterTally tally = estate.tally(id, 1);
        assertThat(tally.count(MatterTally.TOOK).heads()).isEqualTo(3);
        assertThat(tally.count(MatterTally.ABSTAIN).heads()).isEqualTo(2);
        assertThat(tally.outcome()).as("a third is no majority of those who took part").isEqualTo(MatterOutcome.Outcome.REJECTED);
    }

    @Test
    void silentOwnersAreCountedOnlyByAClauseAndNeverForTheQuorum() {
        Map<String, String> clause = Map.of("neighborhood.deemedVote", "FOLLOW_MAJORITY", "neighborhood.deemedClause", "议事规则第十二条");
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(4, "100.00"), clause);
        long id = estate.open(folk, Estate.motion(folk, "278-8"));
        for (int owner = 1; owner <= 3; owner++) {
            estate.cast(id, folk.owner(owner), owner == 3 ? "AGAINST" : "FOR");
        }
        estate.at(Estate.OPENS.atTime(9, 30), () -> current.as(folk.worker(), () -> desk.serve(id, List.of("1-4"), Turnout.Served.LEFT,
                Estate.OPENS.atTime(9, 0), "sheet.png", Scans.next())));
        estate.count(folk, id);
        MatterTally tally = estate.tally(id, 1);
        assertThat(tally.deemedSide()).isEqualTo("FOR");
        assertThat(tally.count(MatterTally.DEEMED).heads()).isEqualTo(1);
        assertThat(tally.count(MatterTally.TOOK).heads()).as("who kept silent did not take part").isEqualTo(3);
        assertThat(tally.outcome()).as("exactly three quarters").isEqualTo(MatterOutcome.Outcome.PASSED);
        estate.published(folk, id);
        assertThat(PackCheck.check(results.pack(id)).problems()).isEmpty();
    }

    /** A blank paper does not take part by the national rules, and a signature given after the end takes part nowhere. */
    @Test
    void thePageShowsWhoTakesPartAsTheCountHasIt() {
        for (String ruleset : List.of(NATIONAL, SICHUAN)) {
            Estate.Folk folk = estate.settle(ruleset, Estate.row(4, "100.00"));
            long id = estate.open(folk, VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("两项", "因为"), MatterDraft.motion("278-4", "一", ""),
                    MatterDraft.motion("278-8", "二", "")));
            estate.cast(id, folk.owner(1), "FOR", "FOR");
            estate.paper(folk, id, "1-2", Estate.OPENS.atTime(12, 0), "FOR", "BLANK");
            estate.paper(folk, id, "1-3", Estate.OPENS.atTime(12, 0), "MULTI", "BLANK");
            estate.at(Estate.CLOSES.plusDays(1).atTime(9, 0), () -> current.as(folk.worker(), () -> desk.serve(id, List.of("1-4"),
                    Turnout.Served.SIGNED, Estate.CLOSES.atTime(20, 1), "sheet.png", Scans.next())));
            AreaAndHeads shown = readings.of(id).gauge().took();
            estate.count(folk, id);
            assertThat(estate.tally(id, 1).count(MatterTally.TOOK).heads()).as(ruleset).isEqualTo(ruleset.equals(SICHUAN) ? 3 : 2);
            assertThat(shown).as("the least of both matters, %s", ruleset).isEqualTo(estate.tally(id, 2).count(MatterTally.TOOK));
            assertThat(readings.of(id).gauge().took()).isEqualTo(shown);
        }
    }

    /** Each clause has its own sentence, on the page and in the notice: nobody who abstains by it is told as following the majority. */
    @Test
    void whatBecameOfTheSilentIsSaidAsTheClauseHasIt() {
        assertThat(silent("FOLLOW_MAJORITY", "FOR", "FOR", "AGAINST")).contains("随多数计入“同意”：100 平方米，1 人");
        assertThat(silent("FOLLOW_MAJORITY", "AGAINST", "FOR", "AGAINST")).contains("随多数计入“不同意”：100 平方米，1 人");
        assertThat(silent("DEEMED_ABSTAIN", "FOR", "FOR", "AGAINST")).contains("按弃权计：100 平方米，1 人").doesNotContain("多数");
        assertThat(silent("FOLLOW_MAJORITY", "ABSTAIN", "ABSTAIN", "ABSTAIN")).contains("没有计入");
        assertThat(silent("NONE", "FOR", "FOR", "AGAINST")).isEmpty();
    }

    private String silent(String clause, String... marks) {
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(4, "100.00"), Map.of("neighborhood.deemedVote", clause, "neighborhood.deemedClause",
                "议事规则第十二条"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        for (int owner = 1; owner <= marks.length; owner++) {
            estate.cast(id, folk.owner(owner), marks[owner - 1]);
        }
        estate.at(Estate.OPENS.atTime(9, 30), () -> current.as(folk.worker(), () -> desk.serve(id, List.of("1-4"), Turnout.Served.LEFT,
                Estate.OPENS.atTime(9, 0), "sheet.png", Scans.next())));
        estate.count(folk, id);
        Vote vote = estate.vote(id);
        List<VoteMatter> matters = readings.matters(List.of(id)).get(id);
        String said = words.silent(vote, matters.get(0));
        assertThat(texts.result(vote, matters)).as("the notice says the same").matches(text -> said.isEmpty() ? !text.contains("议事规则")
                : text.contains(said.contains("弃权") ? "按弃权计的未表决业主" : said.contains("没有计入") ? "没有计入任何人" : "随多数计入"));
        return said;
    }

    @Test
    void aMatterOfOneBuildingIsCountedThere() {
        List<Home> homes = List.of(new Home("1-1", "1栋", "90.00", Set.of(1)), new Home("1-2", "1栋", "90.00", Set.of(2)),
                new Home("2-1", "2栋", "500.00", Set.of(3)));
        Estate.Folk folk = estate.settle(NATIONAL, homes);
        long id = estate.open(folk, Estate.motion(folk, "278-7").concerning(VoteScope.buildings(List.of("1栋"))));
        estate.cast(id, folk.owner(1), "FOR");
        estate.cast(id, folk.owner(2), "FOR");
        assertThat(current.as(folk.owner(3), () -> booth.mySeats(id))).as("another building has no say").isEmpty();
        assertThat(estate.count(folk, id).get(0).passed()).isTrue();
        assertThat(estate.tally(id, 1).count(MatterTally.TOTALS)).isEqualTo(new AreaAndHeads(new BigDecimal("180"), 2));
    }

    @Test
    void aDwellingBecomesAShopOnlyIfEverybodyAgrees() {
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(4, "100.00"));
        long id = estate.open(folk, Estate.conversion(folk, "1-4"));
        for (int owner = 1; owner <= 2; owner++) {
            estate.cast(id, folk.owner(owner), "FOR");
        }
        assertThat(estate.count(folk, id).get(0).outcome()).as("a majority does not help").isEqualTo(MatterOutcome.Outcome.REJECTED);
        assertThat(estate.tally(id, 1).missing()).as("the applicant is not asked").isEqualTo(1);
        assertThat(estate.tally(id, 1).required()).isEqualTo(3);
    }

    /** Of two buildings: the applicant need not agree, one party of the other building has an interest, the rest of it is not asked. */
    @Test
    void whoIsInterestedOutsideTheBuildingIsAskedAndTheApplicantIsNot() {
        List<Home> homes = List.of(new Home("1-1", "1栋", "90.00", Set.of(1)), new Home("1-2", "1栋", "90.00", Set.of(2)),
                new Home("1-3", "1栋", "90.00", Set.of(3)), new Home("2-1", "2栋", "500.00", Set.of(4)), new Home("2-2", "2栋", "500.00", Set.of(5)));
        Estate.Folk folk = estate.settle(NATIONAL, homes);
        VoteProposal asked = Estate.conversion(folk, "1-3").concerning(VoteScope.buildings(List.of("1栋")).with(List.of("2-1")));
        long id = estate.open(folk, asked);
        assertThat(current.as(folk.owner(5), () -> booth.mySeats(id))).isEmpty();
        estate.cast(id, folk.owner(1), "FOR");
        estate.cast(id, folk.owner(2), "FOR");
        assertThat(words.asked(estate.vote(id), readings.matters(List.of(id)).get(id).get(0))).contains("1-3", "2-1");
        estate.cast(id, folk.owner(4), "FOR");
        assertThat(estate.count(folk, id).get(0).outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
        assertThat(estate.tally(id, 1).required()).isEqualTo(3);
        estate.published(folk, id);
        assertThat(PackCheck.check(results.pack(id)).problems()).isEmpty();
        long second = estate.open(folk, asked);
        estate.cast(second, folk.owner(1), "FOR");
        estate.cast(second, folk.owner(2), "FOR");
        estate.cast(second, folk.owner(3), "FOR");
        assertThat(estate.count(folk, second).get(0).outcome()).as("the whole building agrees, the neighbour does not")
                .isEqualTo(MatterOutcome.Outcome.REJECTED);
        assertThat(estate.tally(second, 1).missing()).isEqualTo(1);
        estate.published(folk, second);
        assertThat(PackCheck.check(results.pack(second)).problems()).isEmpty();
    }

    @Test
    void anElectionCountsEachCandidateAndBreaksNoTie() {
        Estate.Folk folk = estate.settle(NATIONAL, Estate.row(4, "100.00"));
        MatterDraft election = MatterDraft.election("选举业主委员会", List.of(MatterDraft.Candidate.of("甲某", 0), MatterDraft.Candidate.of("乙某", 0),
                new MatterDraft.Candidate("丙某", 0, true)), 2, 1, 1);
        long id = estate.open(folk, VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("换届", "任期届满"), election)
                .calledFor("neighborhood/election", "一次选举"));
        estate.cast(id, folk.owner(1), "1+2");
        estate.cast(id, folk.owner(2), "1+3");
        estate.cast(id, folk.owner(3), "1+2");
        estate.cast(id, folk.owner(4), "2+3");
        MatterOutcome outcome = estate.count(folk, id).get(0);
        assertThat(outcome.outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
        assertThat(outcome.elected()).extracting(MatterDraft.Candidate::name).containsExactly("甲某", "乙某");
        estate.published(folk, id);
        assertThat(PackCheck.check(results.pack(id)).problems()).isEmpty();
    }
}
