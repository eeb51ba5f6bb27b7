package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LastVotesTest {

    @Test
    void theLastCountsAndOfEqualTimesTheLaterRow() {
        LastVotes votes = new LastVotes();
        votes.put(0, 1, 1, 100);
        votes.put(0, 1, -1, 200);
        votes.put(0, 1, 1, 150);
        votes.put(0, 2, 1, 300);
        votes.put(0, 2, 0, 300);
        assertThat(all(votes)).containsExactly("0,1,-1", "0,2,0");
    }

    @Test
    void manyVotesStayRightWhileTheTableGrows() {
        Random random = new Random(1);
        LastVotes votes = new LastVotes();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 300_000; i++) {
            int statement = random.nextInt(500);
            int voter = random.nextInt(1000);
            int choice = random.nextInt(3) - 1;
            votes.put(statement, voter, choice, i);
            expected.put(statement + "," + voter, choice);
        }
        assertThat(votes.size()).isEqualTo(expected.size());
        votes.forEach((statement, voter, choice, at) -> {
            if (expected.remove(statement + "," + voter) != choice) {
                throw new AssertionError(statement + "," + voter);
            }
        });
        assertThat(expected).isEmpty();
    }

    @Test
    void theyComeInOrderOfStatementAndVoter() {
        LastVotes votes = new LastVotes();
        votes.put(2, 1, 1, 1);
        votes.put(1, 2, 1, 1);
        votes.put(1, 1, 0, 1);
        assertThat(all(votes)).containsExactly("1,1,0", "1,2,1", "2,1,1");
    }

    private static List<String> all(LastVotes votes) {
        List<String> all = new ArrayList<>();
        votes.forEach((statement, voter, choice, at) -> all.add(statement + "," + voter + "," + choice));
        return all;
    }
}
