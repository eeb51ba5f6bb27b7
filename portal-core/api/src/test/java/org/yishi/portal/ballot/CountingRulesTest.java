package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRulesTest {

    @ParameterizedTest(name = "{0} {1}: {2} of {3} vote, {4} in favour: {5}")
    @CsvSource({
            "portal.residents,       basis=ALL_RESIDENTS,           1001, 2001, 501, PASSED",
            "portal.residents,       basis=ALL_RESIDENTS,           1000, 2000, 999, NO_QUORUM",
            "portal.residents,       law=CWH_2025 basis=HOUSEHOLDS,  200,  300, 101, PASSED",
            "portal.residents,       law=CWH_2025 basis=HOUSEHOLDS,  199,  300, 199, NO_QUORUM",
            "portal.representatives, law=JWH_2025,                    40,   60,  20, REJECTED",
            "portal.representatives, law=JWH_2025,                    40,   60,  21, PASSED",
            "portal.representatives, law=JWH_2025,                    39,   60,  39, NO_QUORUM",
            "portal.representatives, present=40 members=60,           21,   60,  21, PASSED",
            "portal.representatives, present=42 members=60,           21,   60,  21, REJECTED",
            "portal.committee,       body=RC@CN-SC,                    5,    9,   5, PASSED",
            "portal.committee,       body=RC@CN-SC,                    8,    9,   4, REJECTED",
            "portal.committee,       body=JOINT_COMMITTEES,            5,    9,   3, PASSED",
            "portal.party,           variant=PARTY_2018,               5,   10,   5, REJECTED",
            "portal.party,           variant=PARTY_2018,               6,   10,   6, PASSED",
            "portal.recall,          mode=REPRESENTATIVES,            40,   60,  40, INVALID",
            "portal.recall,          mode=ALL_VOTERS,                 31,   60,  16, RECALLED",
            "portal.recall,          mode=ALL_VOTERS,                 32,   60,  16, KEPT"})
    void aMotionIsDecidedAsTheLawSays(String rule, String parameters, long cast, long base, long infavour, String outcome) {
        Count count = Packs.count(base, Packs.motion(infavour, cast - infavour, 0), 1, parameters(parameters));
        assertThat(count.by(CountingRules.find(rule).orElseThrow()).outcome()).isEqualTo(outcome);
    }

    @Test
    void theExplanationNamesArticleAndNumbers() {
        Finding finding = Packs.representatives().finding();
        assertThat(finding.explanation().tests()).hasSize(2).first()
                .satisfies(test -> assertThat(test.source() + " " + test.ratio() + " " + test.threshold())
                        .isEqualTo("城市居民委员会组织法（2025年修订）第二十九条 2/3 >= 2/3"));
    }

    @Test
    void anElectionFillsTheSeatsByVotes() {
        Finding finding = election(2001, 1001, 5, Map.of(), Map.of("a", 900L, "b", 800L, "c", 700L, "d", 501L, "e", 500L, "f", 499L));
        assertThat(finding.elected()).containsExactly("a", "b", "c", "d");
        assertThat(finding.vacant()).isEqualTo(1);
        assertThat(finding.outcome()).isEqualTo(Finding.RUNOFF_NEEDED);
    }

    @Test
    void twoThirdsOfTheRepresentativesAreNotMoreThanTwoThirds() {
        assertThat(election(60, 40, 1, Map.of("mode", "REPRESENTATIVES"), Map.of("a", 40L)).outcome()).isEqualTo(Finding.INVALID);
    }

    @Test
    void whoIsEqualAtTheLastSeatIsNotElected() {
        Finding finding = election(100, 90, 2, Map.of(), Map.of("a", 80L, "b", 50L, "c", 50L, "d", 20L));
        assertThat(finding.elected()).containsExactly("a");
        assertThat(finding.tie()).containsExactly("b", "c");
        assertThat(finding.outcome()).isEqualTo(Finding.RUNOFF_NEEDED);
    }

    @Test
    void inTheSecondRoundAThirdIsEnough() {
        Finding finding = election(2001, 900, 1, Map.of("round", "2"), Map.of("e", 300L, "f", 299L));
        assertThat(finding.elected()).containsExactly("e");
        assertThat(finding.outcome()).isEqualTo(Finding.COMPLETE);
    }

    private static Finding election(long base, long cast, int seats, Map<String, String> parameters, Map<String, Long> votes) {
        return Packs.count(base, Packs.election(cast, votes, 0, 0), seats, parameters).by(CountingRules.find(CountingRules.ELECTION).orElseThrow());
    }

    private static Map<String, String> parameters(String text) {
        return java.util.stream.Stream.of(text.strip().split(" ")).map(pair -> pair.split("="))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
