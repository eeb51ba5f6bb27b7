package org.yishi.portal.rule.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class OwnersRulesTest {

    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-05-01T08:00:00");
    private static final BigDecimal AREA = new BigDecimal("100.00");

    private static OwnersRegister register(int units) {
        List<Unit> all = new ArrayList<>();
        for (int n = 1; n <= units; n++) {
            all.add(Unit.dwelling("u" + n, AREA, Set.of("P" + n)));
        }
        return RegistryRule.standard("DEV").register(all);
    }

    private static <M> OwnersBallot<M> ballot(String id, int owner, M mark) {
        return new OwnersBallot<>(id, "u" + owner, "P" + owner, OPENS, OwnersBallot.Channel.ONLINE, true, mark, null);
    }

    private static <M> OwnersPoll<M> poll(List<OwnersBallot<M>> ballots) {
        return OwnersPoll.of(OPENS, OPENS.plusDays(9), ballots);
    }

    @Test
    void theAreaIsThatOfTheRegisterElseOfTheSurveyElseOfTheContract() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(Unit.area(one, BigDecimal.TEN, AREA)).isEqualTo(one);
        assertThat(Unit.area(null, BigDecimal.TEN, AREA)).isEqualTo(BigDecimal.TEN);
        assertThat(Unit.area(null, null, AREA)).isEqualTo(AREA);
        assertThatThrownBy(() -> Unit.area(null, null, null)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("area");
    }

    @Test
    void aRegisterThatCountsTwiceOrNobodyIsRefused() {
        Unit unit = Unit.dwelling("u1", AREA, Set.of("A"));
        RegistryRule rule = RegistryRule.standard("DEV");
        assertThatThrownBy(() -> rule.register(List.of(unit, unit))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("u1");
        assertThatThrownBy(() -> rule.register(List.of(Unit.dwelling("u2", AREA, Set.of())))).hasMessageContaining("u2");
    }

    @Test
    void aMatterOfOneBuildingCountsThatBuilding() {
        Unit here = new Unit("a", Unit.Kind.RESIDENTIAL, AREA, Set.of("A"), Unit.Status.DELIVERED, "1", true);
        Unit there = new Unit("b", Unit.Kind.RESIDENTIAL, AREA, Set.of("B"), Unit.Status.DELIVERED, "2", true);
        Unit nowhere = Unit.dwelling("c", AREA, Set.of("C"));
        assertThat(RegistryRule.standard("DEV").register(List.of(here, there, nowhere), Set.of("1")).parties())
                .extracting(Party::key).containsExactly("A");
    }

    @Test
    void partiesAreInOrderOfTheirKeysAndUnitsInOrderOfTheirIds() {
        assertThat(register(11).parties()).extracting(Party::key).startsWith("P1", "P10", "P11", "P2");
        Party party = RegistryRule.standard("DEV").register(List.of(Unit.dwelling("u2", AREA, Set.of("B", "A")),
                Unit.dwelling("u10", AREA, Set.of("A", "B")))).parties().get(0);
        assertThat(party).isEqualTo(new Party("A+B", List.of("A", "B"), List.of("u10", "u2"), new BigDecimal("200.00"), 1));
        assertThat(party.weight().area()).isEqualTo(new BigDecimal("200").stripTrailingZeros());
    }

    @Test
    void noBallotIsThereTwice() {
        assertThatThrownBy(() -> poll(List.of(ballot("b", 1, "x"), ballot("b", 2, "x")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRulesOfAProvinceMayDifferFromThoseOfTheNation() {
        assertThat(OwnersVoteRule.of("CN-SC", "278-4").basis()).isEqualTo(Participation.RECEIPT_OR_LOGIN);
        assertThat(OwnersVoteRule.of("CN-NATIONAL", "278-4").basis()).isEqualTo(Participation.BALLOT_RETURNED);
        assertThat(ScreeningRule.of("CN-SC").spoilt()).isEqualTo(ScreeningRule.Spoilt.ABSTAIN);
        assertThat(ScreeningRule.of("CN-NATIONAL")).isEqualTo(new ScreeningRule(ScreeningRule.Duplicates.FIRST,
                ScreeningRule.Conflict.ABSTAIN, ScreeningRule.Spoilt.NOT_PARTICIPATING, true, null, Set.of()));
        OwnersElectionRule election = OwnersElectionRule.of("CN-SC", 5, 3);
        assertThat(election.rankBy()).isEqualTo(OwnersElectionRule.RankBy.HEADS);
        assertThat(election.maxAlternates()).isZero();
        assertThat(election.formed().threshold()).hasToString("> 1/2");
    }

    @Test
    void aVoteExplainsItselfInFourTests() {
        OwnersVoteResult result = OwnersVoteRule.of("CN-NATIONAL", "278-7").count(register(4),
                poll(List.of(ballot("a", 1, OwnersBallot.Choice.FOR), ballot("b", 2, OwnersBallot.Choice.FOR),
                        ballot("c", 3, OwnersBallot.Choice.FOR), ballot("d", 4, OwnersBallot.Choice.AGAINST))));
        assertThat(result.outcome()).isEqualTo(OwnersVoteResult.Outcome.PASSED);
        assertThat(result.explanation().rule()).isEqualTo("owners.vote");
        assertThat(result.explanation().tests()).extracting(test -> test.key() + " " + test.threshold() + " " + test.ratio()).containsExactly(
                "owners.quorum.area >= 2/3 1/1", "owners.quorum.heads >= 2/3 1/1",
                "owners.consent.special.area >= 3/4 3/4", "owners.consent.special.heads >= 3/4 3/4");
        assertThat(result.quorum().area().source()).hasToString("民法典第二百七十八条第二款");
    }

    @Test
    void anElectionNamesTheTestsOfEachCandidate() {
        OwnersElectionResult result = OwnersElectionRule.of("CN-NATIONAL", 1, 1).count(register(2),
                poll(List.of(ballot("a", 1, Set.of("c1")), ballot("b", 2, Set.of("c1")))), List.of("c2", "c1", "c1"), Set.of());
        assertThat(result.explanation().tests()).extracting(test -> test.key()).containsExactly("owners.quorum.area", "owners.quorum.heads",
                "owners.elected.area.c1", "owners.elected.heads.c1", "owners.elected.area.c2", "owners.elected.heads.c2", "owners.formed");
        assertThat(result.outcome()).isEqualTo(OwnersElectionResult.Outcome.FORMED);
        assertThat(result.isOddNumber()).isTrue();
    }

    @Test
    void aPetitionIsMetAsTheRulesCombineTheCounts() {
        assertThat(PetitionRule.of("CN-SC", "EXTRAORDINARY_MEETING").check(register(10), List.of("u1", "u2", "u2", "x")).met()).isTrue();
        assertThat(PetitionRule.of("CN-SC", "EXTRAORDINARY_MEETING").check(register(10), List.of("u1")).met()).isFalse();
        assertThat(PetitionRule.of("CN-NATIONAL", "EXTRAORDINARY_MEETING").combine()).isEqualTo(PetitionRule.Combine.HEADS);
        assertThat(PetitionRule.Combine.AREA.holds(true, false)).isTrue();
        assertThat(PetitionRule.Combine.AREA.holds(false, true)).isFalse();
        assertThat(PetitionRule.Combine.HEADS.holds(true, false)).isFalse();
        assertThat(PetitionRule.Combine.AND.holds(true, false)).isFalse();
        assertThat(PetitionRule.Combine.AND.holds(false, true)).isFalse();
        assertThat(PetitionRule.Combine.OR.holds(false, true)).isTrue();
        assertThat(PetitionRule.Combine.OR.holds(false, false)).isFalse();
        assertThatThrownBy(() -> PetitionRule.of("CN-NATIONAL", "AUDIT_COMMON_INCOME")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theContractMakesAFirstMeetingDueNinetyDaysBeforeItsEnd() {
        LocalDate end = LocalDate.parse("2026-12-31");
        FirstMeetingRule.Delivery little = new FirstMeetingRule.Delivery(AREA, BigDecimal.ONE, 100, 1, null, end);
        assertThat(FirstMeetingRule.sichuan().check(little, end.minusDays(91)).met()).isFalse();
        assertThat(FirstMeetingRule.sichuan().check(little, end.minusDays(90)).reasons())
                .containsExactly(FirstMeetingRule.Reason.CONTRACT_90_DAYS);
        FirstMeetingRule.Delivery half = new FirstMeetingRule.Delivery(AREA, BigDecimal.ONE, 100, 50, LocalDate.parse("2024-02-29"), null);
        assertThat(FirstMeetingRule.sichuan().check(half, LocalDate.parse("2026-02-28")).reasons())
                .containsExactly(FirstMeetingRule.Reason.UNITS_50);
        assertThat(FirstMeetingRule.sichuan().check(half, LocalDate.parse("2026-03-01")).reasons())
                .containsExactly(FirstMeetingRule.Reason.UNITS_50, FirstMeetingRule.Reason.TWO_YEARS_20);
    }

    @Test
    void oneOwnerWhoSaysNothingStopsAShop() {
        UnanimityRule rule = new UnanimityRule("u1");
        assertThat(rule.check(register(3), Set.of("Q"), Set.of("P2", "Q", "X")))
                .isEqualTo(new UnanimityRule.Result(3, 2, List.of("P3")));
        assertThat(rule.check(register(1), Set.of(), Set.of()).passed()).isTrue();
    }

    @Test
    void theSilentFollowOnlyWhoHasMoreByBothCounts() {
        AreaAndHeads few = new AreaAndHeads(AREA, 1);
        AreaAndHeads many = new AreaAndHeads(AREA, 2);
        AreaAndHeads large = new AreaAndHeads(AREA.add(AREA), 2);
        assertThat(DeemedVote.FOLLOW_MAJORITY.side(many, few)).isEmpty();
        assertThat(DeemedVote.FOLLOW_MAJORITY.side(few, many)).isEmpty();
        assertThat(DeemedVote.FOLLOW_MAJORITY.side(large, many)).isEmpty();
        assertThat(DeemedVote.FOLLOW_MAJORITY.side(large, few)).contains(OwnersBallot.Choice.FOR);
        assertThat(DeemedVote.FOLLOW_MAJORITY.side(few, large)).contains(OwnersBallot.Choice.AGAINST);
    }

    @Test
    void moreCandidatesThanSeatsAreRankedByHeadsOrByArea() {
        assertThat(elected(OwnersElectionRule.RankBy.HEADS)).containsExactly("a", "b", "then", "c");
        assertThat(elected(OwnersElectionRule.RankBy.AREA)).containsExactly("b", "c", "then", "a");
    }

    /** Four of five with 500 of 900 square metres for a, three with 700 for b, three with 600 for c; two seats, one alternate. */
    private static List<String> elected(OwnersElectionRule.RankBy rankBy) {
        List<Unit> units = new ArrayList<>();
        for (String area : List.of("150", "150", "100", "100", "400")) {
            units.add(Unit.dwelling("u" + (units.size() + 1), new BigDecimal(area), Set.of("P" + (units.size() + 1))));
        }
        OwnersElectionRule cited = OwnersElectionRule.of("CN-NATIONAL", 2, 1);
        OwnersElectionResult result = new OwnersElectionRule(cited.basis(), cited.quorum(), cited.elected(), cited.formed(), cited.screening(),
                rankBy, 2, 1, 1).count(RegistryRule.standard("DEV").register(units), poll(List.of(ballot("1", 1, Set.of("a", "b")),
                ballot("2", 2, Set.of("a", "b")), ballot("3", 3, Set.of("a", "c")), ballot("4", 4, Set.of("a", "c")),
                ballot("5", 5, Set.of("b", "c")))), List.of("a", "b", "c"), Set.of());
        List<String> all = new ArrayList<>(result.elected());
        all.add("then");
        all.addAll(result.alternates());
        return all;
    }
}
