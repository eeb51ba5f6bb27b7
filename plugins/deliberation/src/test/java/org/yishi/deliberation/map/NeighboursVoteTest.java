package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.map.PublicMap.Line;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.OpinionMaps;
import org.yishi.deliberation.opinionmap.VoteMatrix;

/**
 * Plays somebody who wants to learn one vote of a neighbour: he knows everything else, all other votes of everybody, how the map is made, and
 * everything that is published of it; he does not know the salt of the veil.
 */
class NeighboursVoteTest {

    private static final MapTerms TERMS = new MapTerms(7, 5);
    private static final int SALTS = 150;
    private static final int NEIGHBOURS = 12;

    /** He knows that the neighbour is in a group of this many votes, which of them agree without the neighbour, and what is published. */
    @Test
    void whoKnowsAllOtherVotesLearnsLittleFromANumber() {
        for (int votes : new int[] {5, 8, 12, 25, 70, 300}) {
            double sum = 0;
            for (int agrees = 0; agrees < votes; agrees++) {
                sum += guessed(shares(agrees, votes), shares(agrees + 1, votes));
            }
            assertThat(sum / votes).as("guesses right in a cell of " + votes).isLessThan(0.72);
        }
    }

    private static Map<Object, Double> shares(int agrees, int votes) {
        Map<Object, Double> seen = new HashMap<>();
        for (int salt = 0; salt < 400; salt++) {
            Veil veil = new Veil("salt" + salt);
            int agree = veil.moved(agrees, votes, 1, agrees);
            int disagree = veil.moved(votes - agrees, votes - agree, 2, votes - agrees);
            seen.merge(Share.of(agree, disagree, votes), 1 / 400.0, Double::sum);
        }
        return seen;
    }

    /** How often the better of two explanations is the right one; one half is a coin. */
    private static double guessed(Map<Object, Double> one, Map<Object, Double> other) {
        double common = one.keySet().stream().filter(other::containsKey).mapToDouble(key -> Math.min(one.get(key), other.get(key))).sum();
        return 1 - common / 2;
    }

    @Test
    void whoMakesTheWholeMapAgainForEachAnswerSeldomKnowsWhichOneIsTrue() {
        AConversation all = AConversation.of(90, 16, 2, 0.8, 11);
        Random random = new Random(4);
        List<Double> byStatement = new ArrayList<>();
        for (int neighbour = 0; neighbour < NEIGHBOURS; neighbour++) {
            int vote = random.nextInt(all.size());
            OpinionMap yes = OpinionMaps.robust(all.with(all.person(vote), all.statement(vote), 1));
            OpinionMap no = OpinionMaps.robust(all.with(all.person(vote), all.statement(vote), -1));
            Function<PublicMap, Object> line = map -> map.lines().stream().filter(told -> told.statementId() == all.statement(vote)).findFirst()
                    .map(Line::shares).orElse(List.of());
            byStatement.add(guessed(seen(yes, line), seen(no, line)));
        }
        double mean = byStatement.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(mean).as("mean of right guesses by all numbers of the statement").isLessThan(0.8);
        assertThat(byStatement.stream().filter(guess -> guess < 0.97).count()).as("neighbours whose vote is not sure").isGreaterThanOrEqualTo(NEIGHBOURS * 3L / 4);
    }

    private static Map<Object, Double> seen(OpinionMap map, Function<PublicMap, Object> what) {
        Map<Object, Double> seen = new HashMap<>();
        for (int salt = 0; salt < SALTS; salt++) {
            seen.merge(what.apply(MapRelease.of(map, TERMS, "salt" + salt)), 1.0 / SALTS, Double::sum);
        }
        return seen;
    }

    @Test
    void whatIsLeftOverOfAPublicTotalIsNothingOrEnough() {
        for (long seed = 1; seed <= 20; seed++) {
            VoteMatrix votes = AConversation.of(45, 14, 3, 0.35, seed).matrix();
            OpinionMap map = OpinionMaps.robust(votes);
            VeiledCounts veiled = VeiledCounts.of(map, TERMS, new Veil("salt"));
            for (int column = 0; column < votes.width(); column++) {
                int at = column;
                int told = IntStream.range(0, veiled.groups().size()).filter(place -> veiled.isTold(place, at))
                        .map(place -> map.counts().votes(veiled.groups().get(place), at)).sum();
                int rest = votes.tallies().votes(column) - told;
                assertThat(told == 0 || rest == 0 || rest >= TERMS.minCell()).as("statement " + column + " leaves " + rest).isTrue();
            }
        }
    }

    @Test
    void noSmallGroupNoSmallCellAndNoDotForAFewIsPublished() {
        for (long seed = 1; seed <= 20; seed++) {
            OpinionMap map = OpinionMaps.robust(AConversation.of(40, 20, 4, 0.5, seed).matrix());
            PublicMap published = MapRelease.of(map, TERMS, "salt" + seed);
            published.groups().forEach(group -> {
                int size = published.divided() ? map.counts().size(group.number()) : map.peopleIn();
                assertThat(size).isGreaterThanOrEqualTo(TERMS.minGroup());
                assertThat(group.area().dots().size() * TERMS.minCell()).isLessThanOrEqualTo(size);
            });
            for (Line line : published.lines()) {
                for (int place = 0; place < line.shares().size(); place++) {
                    OpinionMap told = published.divided() ? map : map.united();
                    int votes = told.counts().votes(published.groups().get(place).number(), map.matrix().columnOf(line.statementId()));
                    assertThat(line.shares().get(place) == null || votes >= TERMS.minCell()).isTrue();
                }
            }
        }
    }

    @Test
    void neitherAllNorNobodyIsEverSaid() {
        for (int votes = 5; votes < 400; votes++) {
            assertThat(Share.of(votes, 0, votes)).isEqualTo(new Share(95, 5, 0, true));
        }
    }

    @Test
    void theSameVotesGiveTheSameNumbersHoweverOftenTheyAreAsked() {
        OpinionMap map = OpinionMaps.robust(AConversation.of(60, 12, 2, 0.8, 3).matrix());
        assertThat(MapRelease.of(map, TERMS, "salt")).isEqualTo(MapRelease.of(map, TERMS, "salt")).isNotEqualTo(MapRelease.of(map, TERMS, "other"));
    }
}
