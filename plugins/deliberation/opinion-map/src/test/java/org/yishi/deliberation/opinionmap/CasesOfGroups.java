package org.yishi.deliberation.opinionmap;

import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/** Groups: those of the compatible map exactly, those of the best k-means no worse, those of the robust map by the votes they foretell. */
final class CasesOfGroups {

    private CasesOfGroups() {
    }

    static void check(Conversation conversation, Check check) {
        VoteMatrix matrix = conversation.matrix();
        JsonNode twoLevel = conversation.expected().path("two-level");
        if (!twoLevel.isMissingNode()) {
            OpinionMap map = OpinionMaps.compatible(matrix);
            check.equal("groups of the compatible map", map.groups(), twoLevel.get("k").asInt());
            check.equal("their sizes", IntStream.range(0, map.groups()).mapToObj(map.counts()::size).toList().toString(),
                    twoLevel.get("sizes").toString().replace(",", ", "));
            twoLevel.get("silhouette").fields().forEachRemaining(entry -> check.near("silhouette of " + entry.getKey(),
                    map.silhouettes()[Integer.parseInt(entry.getKey()) - 2], entry.getValue(), 1e-4));
            if (twoLevel.has("ari-vs-published")) {
                check.near("likeness to the published groups", AdjustedRand.index(rows(map), Conversations.ofRows(matrix, conversation.groups())),
                        twoLevel.get("ari-vs-published"), 1e-4);
            }
        }
        if (twoLevel.has("ari-vs-published-at-their-k") && !conversation.groups().isEmpty()) {
            int[] in = Placing.in(matrix);
            CentredVotes votes = new CentredVotes(matrix);
            Grouping grouping = TwoLevelGroups.of(Placing.people(votes, Components.of(votes, 2, 2)).only(in));
            int count = (int) conversation.groups().values().stream().distinct().count();
            check.near("likeness to the published groups at their number", AdjustedRand.index(OpinionMaps.ofRows(matrix, in,
                    grouping.into(count, in.length)), Conversations.ofRows(matrix, conversation.groups())), twoLevel.get("ari-vs-published-at-their-k"), 1e-4);
        }
        best(matrix, conversation.expected().path("best-k-means"), check);
        distinctness(matrix, conversation.expected().path("distinctness"), check);
        JsonNode gain = conversation.expected().path("hidden-vote-gain").path("robust").path("free-k");
        if (!gain.isMissingNode()) {
            check.atLeast("gain on hidden votes", HiddenVoteGain.of(matrix, OpinionMaps::robust), gain.asDouble() - 0.01);
        }
    }

    private static void best(VoteMatrix matrix, JsonNode expected, Check check) {
        CentredVotes votes = new CentredVotes(matrix);
        Grouping grouping = BestGroups.of(Placing.people(votes, Components.of(votes, 2, 2)).only(Placing.in(matrix)));
        expected.fields().forEachRemaining(entry -> check.atMost("inertia of " + entry.getKey() + " groups",
                grouping.tried().get(Integer.parseInt(entry.getKey()) - 2).inertia(), entry.getValue().get("inertia").asDouble() * 1.005));
    }

    private static void distinctness(VoteMatrix matrix, JsonNode expected, Check check) {
        if (!expected.isMissingNode()) {
            Distinctness found = OpinionMaps.robust(matrix).distinctness().orElseThrow();
            check.near("silhouette", found.silhouette(), expected.get("silhouette"), 0.01);
            check.near("margin", found.margin(), expected.get("margin"), 0.03);
            check.near("share of the first component", found.share(), expected.get("lambda1"), 1e-6);
            check.equal("whether there are groups", found.hasGroups(),
                    expected.get("lambda-ratio").asDouble() >= 1.3 && expected.get("margin").asDouble() >= 0.02);
        }
    }

    static int[] rows(OpinionMap map) {
        return IntStream.range(0, map.matrix().rows()).map(map::groupOf).toArray();
    }
}
