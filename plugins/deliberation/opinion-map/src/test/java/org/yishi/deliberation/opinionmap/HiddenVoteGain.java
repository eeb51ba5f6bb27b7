package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The honest measure on real votes: a tenth of the votes of people with ten or more is hidden, the map is made of the others, and each hidden vote is
 * foretold by the mean of its group. The gain is what that is better than the mean of all; here the mean over several ways of hiding.
 */
final class HiddenVoteGain {

    private static final int HIDINGS = 5;

    private HiddenVoteGain() {
    }

    static double of(VoteMatrix matrix, Function<VoteMatrix, OpinionMap> method) {
        double gains = 0;
        for (int seed = 0; seed < HIDINGS; seed++) {
            gains += once(matrix, method, seed);
        }
        return gains / HIDINGS;
    }

    private record Hidden(long participant, long statement, int vote) {
    }

    private static double once(VoteMatrix matrix, Function<VoteMatrix, OpinionMap> method, int seed) {
        VoteCollector seen = new VoteCollector();
        List<Hidden> hidden = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                long statement = matrix.statement(matrix.column(vote));
                boolean hide = matrix.votesOf(row) >= 10 && !matrix.isOut(matrix.column(vote)) && Hashes.unit(seed, row, statement) < 0.1;
                if (hide) {
                    hidden.add(new Hidden(matrix.participant(row), statement, matrix.vote(vote)));
                } else {
                    seen.add(matrix.participant(row), statement, matrix.vote(vote), 0);
                }
            }
        }
        VoteMatrix rest = seen.matrix(Conversations.moderatedOut(matrix));
        OpinionMap map = method.apply(rest);
        double ofGroup = 0;
        double ofAll = 0;
        for (Hidden vote : hidden) {
            int row = rest.rowOf(vote.participant());
            int column = rest.columnOf(vote.statement());
            if (row >= 0 && column >= 0 && map.groupOf(row) >= 0) {
                Tallies tallies = rest.tallies();
                double mean = (tallies.agrees(column) - tallies.disagrees(column)) / (tallies.votes(column) + 2.0);
                GroupCounts counts = map.counts();
                int group = map.groupOf(row);
                double told = (counts.agrees(group, column) - counts.disagrees(group, column) + 2 * mean) / (counts.votes(group, column) + 2);
                ofGroup += (vote.vote() - told) * (vote.vote() - told);
                ofAll += (vote.vote() - mean) * (vote.vote() - mean);
            }
        }
        return 1 - ofGroup / ofAll;
    }
}
