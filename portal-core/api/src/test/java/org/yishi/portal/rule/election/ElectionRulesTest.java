package org.yishi.portal.rule.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ElectionRulesTest {

    @Test
    void whoTiesAcrossTheLastSeatHasNone() {
        Comparator<String> length = Comparator.comparing(String::length);
        assertThat(Seats.fill(List.of("a", "bb", "cc"), length, 2)).isEqualTo(new Seats<>(List.of("a"), List.of("bb", "cc"), List.of()));
        assertThat(Seats.fill(List.of("a", "b", "ccc"), length, 2)).isEqualTo(new Seats<>(List.of("a", "b"), List.of(), List.of("ccc")));
        assertThat(Seats.fill(List.of("a", "b"), length, 2)).isEqualTo(new Seats<>(List.of("a", "b"), List.of(), List.of()));
        assertThat(Seats.fill(List.of("a", "b"), length, 0)).isEqualTo(new Seats<>(List.of(), List.of(), List.of("a", "b")));
    }

    @Test
    void asManyBallotsAsWereIssuedIsNotTooMany() {
        BallotBox box = new BallotBox(10, 8, List.of(), Map.of("a", 8L), 1, 8L, 8L);
        assertThat(ElectionRule.of(ElectionMode.ALL_VOTERS, 1).count(box).outcome()).isEqualTo(ElectionResult.Outcome.COMPLETE);
    }

    @Test
    void proxiesAreRefusedInOrderOfTheirTexts() {
        BallotBox box = new BallotBox(10, 8, List.of(new WrittenProxy("v2", "a"), new WrittenProxy("v1", "a")), Map.of("a", 8L), 1, null, null);
        ElectionResult result = ElectionRule.of(ElectionMode.HOUSEHOLDS, 1).count(box);
        assertThat(result.refusedProxies()).containsExactly("v1:CANDIDATE_AS_AGENT", "v2:CANDIDATE_AS_AGENT");
        assertThat(result.explanation().tests()).extracting(test -> test.key()).containsExactly("election.turnout", "election.votes.a");
    }

    @Test
    void thereIsNoThirdRound() {
        assertThatThrownBy(() -> ElectionRule.of(ElectionMode.ALL_VOTERS, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecallNeedsTheTurnoutOfTheElection() {
        assertThat(RecallRule.of(ElectionMode.REPRESENTATIVES).count(60, 40, 40).outcome()).isEqualTo(RecallRule.Outcome.INVALID);
        assertThat(RecallRule.of(ElectionMode.ALL_VOTERS).count(60, 40, 20).outcome()).isEqualTo(RecallRule.Outcome.KEPT);
        assertThat(RecallRule.of(ElectionMode.ALL_VOTERS).count(60, 40, 21).outcome()).isEqualTo(RecallRule.Outcome.RECALLED);
    }

    @Test
    void aReviewThatWasNotHeldNeitherCountsNorBreaksTheSequence() {
        ReviewRule.Result result = ReviewRule.standard().count(List.of(new ReviewRule.Round("1", 9, 6, 4), new ReviewRule.Round("2", 9, 5, 0),
                new ReviewRule.Round("3", 9, 9, 5), new ReviewRule.Round("4", 9, 9, 9)));
        assertThat(result.terminatedAt()).contains("3");
        assertThat(result.rounds()).extracting(ReviewRule.Finding::held).containsExactly(true, false, true, true);
        assertThat(result.explanation().tests()).hasSize(8);
    }
}
