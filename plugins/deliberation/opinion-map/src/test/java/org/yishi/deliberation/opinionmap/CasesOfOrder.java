package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Two runs, votes in another order, one processor or two: the same answer to the last bit. */
final class CasesOfOrder {

    private CasesOfOrder() {
    }

    static void check(Conversation conversation, Check check) {
        VoteMatrix matrix = conversation.matrix();
        VoteMatrix shuffled = shuffled(matrix);
        OpinionMap robust = on(1, matrix, OpinionMaps::robust);
        same("robust map on two processors", robust, on(2, matrix, OpinionMaps::robust), check);
        same("robust map of shuffled votes", robust, on(2, shuffled, OpinionMaps::robust), check);
        OpinionMap compatible = on(1, matrix, OpinionMaps::compatible);
        same("compatible map on two processors", compatible, on(2, matrix, OpinionMaps::compatible), check);
        same("compatible map of shuffled votes", compatible, on(2, shuffled, OpinionMaps::compatible), check);
        same("best k-means of shuffled votes", on(1, matrix, OpinionMaps::best), on(2, shuffled, OpinionMaps::best), check);
    }

    private static OpinionMap on(int processors, VoteMatrix matrix, Function<VoteMatrix, OpinionMap> method) {
        ForkJoinPool pool = new ForkJoinPool(processors);
        try {
            return pool.submit(() -> method.apply(matrix)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static void same(String what, OpinionMap one, OpinionMap other, Check check) {
        int different = 0;
        for (int row = 0; row < one.matrix().rows(); row++) {
            different += one.groupOf(row) == other.groupOf(row) && one.x(row) == other.x(row) && one.y(row) == other.y(row) ? 0 : 1;
        }
        check.equal("groups of the " + what, other.groups(), one.groups());
        check.equal("people who stand elsewhere on the " + what, different, 0);
        check.equal("common ground of the " + what, other.consensus().common(), one.consensus().common());
    }

    private static VoteMatrix shuffled(VoteMatrix matrix) {
        List<long[]> votes = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            long participant = matrix.participant(row);
            matrix.eachVote(row, (column, choice) -> votes.add(new long[] {participant, matrix.statement(column), choice}));
        }
        Collections.shuffle(votes, new Random(9));
        VoteCollector collector = new VoteCollector();
        votes.forEach(vote -> collector.add(vote[0], vote[1], (int) vote[2], 0));
        return collector.matrix(Conversations.moderatedOut(matrix));
    }
}
