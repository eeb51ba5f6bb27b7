package org.yishi.deliberation.opinionmap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Statistics on the groups that were published with a conversation: exact numbers, without any clustering. */
final class CasesOfPublishedGroups {

    private static final double TOLERANCE = 1e-6;

    private final VoteMatrix matrix;
    private final OpinionMap map;
    private final JsonNode expected;
    private final Check check;

    private CasesOfPublishedGroups(Conversation conversation, JsonNode expected, Check check) {
        this.matrix = conversation.matrix();
        this.expected = expected;
        this.check = check;
        int groups = conversation.groups().values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        this.map = OpinionMaps.withGroups(matrix, Conversations.ofRows(matrix, conversation.groups()), groups);
    }

    static void check(Conversation conversation, Check check) {
        JsonNode expected = conversation.expected().path("with-published-groups");
        if (!expected.isMissingNode() && !conversation.groups().isEmpty()) {
            new CasesOfPublishedGroups(conversation, expected, check).all();
        }
    }

    private void all() {
        expected.path("groups").fields().forEachRemaining(entry -> check.equal("size of group " + entry.getKey(),
                map.counts().size(Integer.parseInt(entry.getKey())), entry.getValue().asInt()));
        for (JsonNode entry : expected.path("group-aware-consensus")) {
            check.near("consensus on " + entry.get(0), map.consensus().agreed(column(entry.get(0))), entry.get(1), TOLERANCE);
        }
        for (JsonNode entry : expected.path("top-agree")) {
            check.near("agreed " + entry.get(0), map.consensus().agreed(column(entry.get(0))), entry.get(1), TOLERANCE);
        }
        for (JsonNode entry : expected.path("top-disagree")) {
            check.near("rejected " + entry.get(0), map.consensus().rejected(column(entry.get(0))), entry.get(1), TOLERANCE);
        }
        if (expected.has("every-group-supports")) {
            check.equal("supported by every group", map.consensus().common().stream().map(matrix::statement).sorted().toList(),
                    StreamSupport.stream(expected.get("every-group-supports").spliterator(), false).map(JsonNode::asLong).sorted().toList());
        }
        counts();
        priorities();
        expected.path("representative").fields()
                .forEachRemaining(entry -> representative(Integer.parseInt(entry.getKey()), entry.getValue()));
    }

    private void counts() {
        for (JsonNode entry : expected.path("counts")) {
            for (int group = 0; group < map.groups(); group++) {
                int column = column(entry.get(0));
                JsonNode told = entry.get(group + 1);
                check.equal("counts of " + entry.get(0), List.of(map.counts().agrees(group, column), map.counts().disagrees(group, column),
                        map.counts().votes(group, column)), List.of(told.get(0).asInt(), told.get(1).asInt(), told.get(2).asInt()));
            }
        }
    }

    private void priorities() {
        double[] largest = IntStream.range(0, matrix.width()).mapToObj(map::priority).sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue).toArray();
        int place = 0;
        for (JsonNode entry : expected.path("priority")) {
            check.near("priority of " + entry.get(0), map.priority(column(entry.get(0))), entry.get(1), TOLERANCE);
            check.near("priority at place " + place, largest[place++], entry.get(1), TOLERANCE);
        }
    }

    private void representative(int group, JsonNode entries) {
        List<Representative> found = map.representative(group);
        check.equal("representative of group " + group, found.stream().map(entry -> matrix.statement(entry.column())).toList(),
                StreamSupport.stream(entries.spliterator(), false).map(entry -> entry.get("tid").asLong()).toList());
        for (int i = 0; i < Math.min(found.size(), entries.size()); i++) {
            Representative entry = found.get(i);
            JsonNode told = entries.get(i);
            String what = " of " + told.get("tid") + " for group " + group;
            check.equal("success" + what, entry.success(), told.get("n-success").asInt());
            check.equal("trials" + what, entry.trials(), told.get("n-trials").asInt());
            check.equal("direction" + what, entry.agree() ? "agree" : "disagree", told.get("repful-for").asText());
            check.near("p" + what, entry.part(), told.get("p-success"), TOLERANCE);
            check.near("p-test" + what, entry.partTest(), told.get("p-test"), TOLERANCE);
            check.near("repness" + what, entry.repness(), told.get("repness"), TOLERANCE);
            check.near("repness-test" + what, entry.repTest(), told.get("repness-test"), TOLERANCE);
            check.equal("best agree" + what, entry.bestAgree(), told.path("best-agree").asBoolean(false));
            if (told.has("n-agree")) {
                check.equal("agrees" + what, entry.agrees(), told.get("n-agree").asInt());
            }
        }
    }

    private int column(JsonNode id) {
        return matrix.columnOf(id.asLong());
    }
}
