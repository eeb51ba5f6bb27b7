package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Groups that were planted by the generator are found as well as by the reference, and none are found where there are none. */
final class CasesOfPlantedGroups {

    private CasesOfPlantedGroups() {
    }

    static String name(JsonNode expected) {
        return expected.get("scenario").asText() + " " + expected.get("n") + " x " + expected.get("m") + " in " + expected.get("k");
    }

    static void check(JsonNode expected, Check check) {
        GeneratedVotes generated = new GeneratedVotes(expected.get("n").asInt(), expected.get("m").asInt(), expected.get("d").asDouble(),
                expected.get("k").asInt(), expected.get("seed").asLong(), expected.get("scenario").asText());
        VoteMatrix matrix = generated.matrix();
        check.equal("votes", matrix.size(), expected.get("votes").asInt());
        int[] in = Placing.in(matrix);
        check.equal("participants-in", in.length, expected.get("participants-in").asInt());
        OpinionMap robust = OpinionMaps.robust(matrix);
        Distinctness distinctness = robust.distinctness().orElseThrow();
        check.near("silhouette", distinctness.silhouette(), expected.at("/distinctness/silhouette"), 0.02);
        check.atMost("difference of the ratio", Math.abs(distinctness.ratio() - expected.at("/distinctness/lambda-ratio").asDouble()), 0.15);
        if (generated.scenario().equals("null")) {
            check.equal("whether there are groups", distinctness.hasGroups(), false);
            check.equal("groups", robust.groups(), 1);
            return;
        }
        int[] truth = generated.truth();
        int[] planted = OpinionMaps.ofRows(matrix, in, IntStream.of(in).map(row -> truth[(int) matrix.participant(row)]).toArray());
        double least = Stream.of("robust-2d", "robust-3d", "robust-4d").mapToDouble(name -> expected.path(name).path("ari").asDouble()).max().orElseThrow();
        check.atLeast("likeness to the planted groups", AdjustedRand.index(CasesOfGroups.rows(robust), planted), least - 0.02);
        OpinionMap compatible = OpinionMaps.compatible(matrix);
        check.equal("sizes of the compatible map", IntStream.range(0, compatible.groups()).mapToObj(compatible.counts()::size).toList().toString(),
                expected.at("/two-level/sizes").toString().replace(",", ", "));
        OpinionMap given = OpinionMaps.withGroups(matrix, planted, Arrays.stream(truth).max().orElseThrow() + 1);
        for (JsonNode consensus : expected.path("gac-given-planted")) {
            check.near("consensus on " + consensus.get(0), given.consensus().agreed(matrix.columnOf(consensus.get(0).asLong())), consensus.get(1), 1e-9);
        }
    }
}
