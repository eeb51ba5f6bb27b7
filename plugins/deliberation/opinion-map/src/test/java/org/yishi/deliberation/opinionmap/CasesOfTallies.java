package org.yishi.deliberation.opinionmap;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** How many voted what, who is in, what is shared by all, and equal ballots. */
final class CasesOfTallies {

    private CasesOfTallies() {
    }

    static void check(Conversation conversation, Check check) {
        JsonNode expected = conversation.expected();
        VoteMatrix matrix = conversation.matrix();
        equal(check, expected, "participants", matrix.rows());
        equal(check, expected, "statements", matrix.width());
        equal(check, expected, "votes", matrix.size());
        equal(check, expected, "vote-rows", conversation.voteRows());
        equal(check, expected, "participants-in", Placing.in(matrix).length);
        if (expected.has("moderated-out")) {
            List<Long> out = StreamSupport.stream(expected.get("moderated-out").spliterator(), false).map(JsonNode::asLong).sorted().toList();
            check.equal("moderated-out", Conversations.moderatedOut(matrix).stream().sorted().toList(), out);
        }
        for (JsonNode row : expected.path("tallies")) {
            int column = matrix.columnOf(row.get(0).asLong());
            Tallies tallies = matrix.tallies();
            check.equal("tally of " + row.get(0), List.of(tallies.agrees(column), tallies.disagrees(column), tallies.passes(column)),
                    List.of(row.get(1).asInt(), row.get(2).asInt(), row.get(3).asInt()));
        }
        if (expected.has("identical-ballots")) {
            List<Integer> sizes = IdenticalBallots.of(matrix, 2).stream().map(List::size).toList();
            JsonNode largest = expected.get("identical-ballots");
            check.equal("identical ballots", sizes.stream().limit(largest.size()).toList().toString(), largest.toString().replace(",", ", "));
            check.equal("suspicious ballots", sizes.stream().filter(size -> size >= IdenticalBallots.SUSPICIOUS).count(),
                    StreamSupport.stream(largest.spliterator(), false).filter(size -> size.asInt() >= IdenticalBallots.SUSPICIOUS).count());
        }
        Consensus consensus = new Consensus(matrix, GroupCounts.ofAll(matrix));
        overall(check, expected.path("overall-consensus").path("agree"), matrix, consensus.agreedByAll(), true);
        overall(check, expected.path("overall-consensus").path("disagree"), matrix, consensus.rejectedByAll(), false);
    }

    private static void equal(Check check, JsonNode expected, String name, int actual) {
        if (expected.has(name)) {
            check.equal(name, actual, expected.get(name).asInt());
        }
    }

    private static void overall(Check check, JsonNode expected, VoteMatrix matrix, List<Integer> columns, boolean agree) {
        if (!expected.isMissingNode()) {
            check.equal("overall consensus", columns.stream().map(matrix::statement).toList(),
                    StreamSupport.stream(expected.spliterator(), false).map(entry -> entry.get("tid").asLong()).toList());
        }
        for (JsonNode entry : expected) {
            int column = matrix.columnOf(entry.get("tid").asLong());
            int success = agree ? matrix.tallies().agrees(column) : matrix.tallies().disagrees(column);
            int trials = matrix.tallies().votes(column);
            check.equal("success of " + entry.get("tid"), success, entry.get("n-success").asInt());
            check.equal("trials of " + entry.get("tid"), trials, entry.get("n-trials").asInt());
            check.near("p of " + entry.get("tid"), Significance.part(success, trials), entry.get("p-success"), 1e-6);
            check.near("p-test of " + entry.get("tid"), Significance.fromHalf(success, trials), entry.get("p-test"), 1e-6);
        }
    }
}
