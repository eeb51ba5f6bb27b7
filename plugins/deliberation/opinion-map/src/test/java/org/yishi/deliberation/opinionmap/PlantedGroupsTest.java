package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Groups that were planted are found as well as by the reference, and none are found where there are none. */
class PlantedGroupsTest {

    @TestFactory
    Stream<DynamicTest> plantedGroupsAreFound() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(Conversations.class.getResource("/opinions/synthetic-expected.json"));
        return StreamSupport.stream(cases.spliterator(), false)
                .map(expected -> dynamicTest(expected.get("scenario").asText() + " " + expected.get("n") + " in " + expected.get("k"), () -> check(expected)));
    }

    private static void check(JsonNode expected) {
        GeneratedVotes generated = new GeneratedVotes(expected.get("n").asInt(), expected.get("m").asInt(), expected.get("d").asDouble(),
                expected.get("k").asInt(), expected.get("seed").asLong(), expected.get("scenario").asText());
        VoteMatrix matrix = generated.matrix();
        assertThat(matrix.size()).isEqualTo(expected.get("votes").asInt());
        assertThat(Placing.in(matrix).length).isEqualTo(expected.get("participants-in").asInt());
        OpinionMap robust = OpinionMaps.robust(matrix);
        Distinctness distinctness = robust.distinctness().orElseThrow();
        assertThat(distinctness.silhouette()).isCloseTo(expected.at("/distinctness/silhouette").asDouble(), within(0.02));
        assertThat(distinctness.ratio()).isCloseTo(expected.at("/distinctness/lambda-ratio").asDouble(), within(0.15));
        if (generated.scenario().equals("null")) {
            assertThat(distinctness.hasGroups()).isFalse();
            assertThat(robust.groups()).isEqualTo(1);
            return;
        }
        int[] truth = generated.truth();
        int[] planted = OpinionMaps.ofRows(matrix, Placing.in(matrix),
                IntStream.of(Placing.in(matrix)).map(row -> truth[(int) matrix.participant(row)]).toArray());
        double least = Stream.of("robust-2d", "robust-3d", "robust-4d").mapToDouble(name -> expected.get(name).get("ari").asDouble()).max().orElseThrow();
        assertThat(AdjustedRand.index(CasesOfGroups.rows(robust), planted)).isGreaterThanOrEqualTo(least - 0.02);
        OpinionMap compatible = OpinionMaps.compatible(matrix);
        assertThat(Arrays.toString(IntStream.range(0, compatible.groups()).map(compatible.counts()::size).toArray()))
                .isEqualTo(expected.at("/two-level/sizes").toString().replace(",", ", "));
        OpinionMap given = OpinionMaps.withGroups(matrix, planted, Arrays.stream(truth).max().orElseThrow() + 1);
        for (JsonNode consensus : expected.get("gac-given-planted")) {
            assertThat(given.consensus().agreed(matrix.columnOf(consensus.get(0).asLong()))).isCloseTo(consensus.get(1).asDouble(), within(1e-9));
        }
    }

    private static Offset<Double> within(double distance) {
        return Offset.offset(distance);
    }
}
