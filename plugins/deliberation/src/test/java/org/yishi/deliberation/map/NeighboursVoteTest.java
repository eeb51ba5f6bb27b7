package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.map.PublicMap.Line;
import org.yishi.deliberation.opinionmap.MapMemory;
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

    /**
     * Seven accounts toggle their votes as fast as a page answers, so that the number in which the neighbour stands is moved anew in each picture, and
     * put the pictures together. In ten days they get five.
     */
    @Test
    void sevenWhoToggleTheirVotesGetFewPicturesAndDoNotKnowTheNeighboursVote() {
        int pictures = 0;
        MapTurns turns = MapTurns.none().after(people(0, 67), BEGIN);
        for (Instant now = BEGIN; now.isBefore(BEGIN.plus(Duration.ofDays(10))); now = now.plus(Duration.ofMinutes(1))) {
            if (turns.counting(people(60, 67), now) >= TERMS.step(67)) {
                turns = MapTurns.read(turns.after(people(60, 67), now).bytes());
                pictures++;
            }
        }
        assertThat(pictures).as("pictures in ten days").isEqualTo(4);
        assertThat(guessedFrom(0, pictures + 1)).as("guesses right with all of them").isLessThan(0.82);
        assertThat(guessedFrom(2, pictures - 1)).as("with two from before the neighbour voted").isLessThan(0.86);
        assertThat(guessedFrom(0, 60)).as("with as many as one likes, since a part of the movement stays").isLessThan(0.86);
    }

    /** Whoever takes all votes back and votes again is no newcomer. */
    @Test
    void goingAndComingAgainIsNoNewTurn() {
        VoteMatrix all = AConversation.of(40, 12, 2, 0.9, 3).matrix();
        MapMemory memory = MapMemory.of(OpinionMaps.robust(all));
        Set<Long> gone = memory.changedIn(AConversation.of(30, 12, 2, 0.9, 3).matrix());
        assertThat(gone).contains(30L, 39L);
        MapTurns turns = MapTurns.none().after(people(0, 40), BEGIN).after(people(30, 40), BEGIN.plus(Duration.ofHours(2)));
        assertThat(turns.counting(people(30, 40), BEGIN.plus(Duration.ofHours(3)))).isZero();
        assertThat(turns.counting(people(30, 40), BEGIN.plus(Duration.ofHours(6)))).isEqualTo(10);
        assertThat(turns.counting(people(38, 46), BEGIN.plus(Duration.ofHours(3)))).as("newcomers count at once").isEqualTo(6);
    }

    /** Sixty people come in the course of an evening, each votes on for ten minutes, and some come again the next day. */
    @Test
    void aLivelyConversationKeepsALiveMap() {
        MapTurns turns = MapTurns.none();
        Set<Long> changed = new TreeSet<>();
        int evening = 0;
        for (int minute = 0; minute < 190; minute++) {
            long newest = Math.min(60, minute / 3);
            for (long person = Math.max(0, newest - 3); person < newest && minute < 180; person++) {
                changed.add(person);
            }
            Instant now = BEGIN.plus(Duration.ofMinutes(minute));
            if (turns.counting(changed, now) >= TERMS.step(60)) {
                turns = turns.after(changed, now);
                changed.clear();
                evening++;
            }
        }
        assertThat(evening).as("a picture for every seven who come").isGreaterThanOrEqualTo(8);
        assertThat(turns.counting(people(0, 20), BEGIN.plus(Duration.ofDays(1)))).as("who comes again the next day").isEqualTo(20);
    }

    private static final Instant BEGIN = Instant.parse("2038-03-01T10:00:00Z");

    private static Set<Long> people(long from, long to) {
        return LongStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How often he is right who has the number of a cell moved anew so many times and takes the answer that explains all of it better: he knows the
     * method, of all movements what chance they have, and all votes but the neighbour's.
     *
     * @param before pictures without the neighbour's vote
     * @param after  pictures with it
     */
    private static double guessedFrom(int before, int after) {
        Random random = new Random(8);
        double sum = 0;
        int cells = 0;
        for (int[] cell : new int[][] {{3, 8}, {5, 8}, {4, 12}, {8, 12}, {12, 30}, {19, 30}, {40, 70}}) {
            Stays[] without = stays(cell[0], cell[1] - 1);
            Stays[] no = stays(cell[0], cell[1]);
            Stays[] yes = stays(cell[0] + 1, cell[1]);
            int right = 0;
            for (int trial = 0; trial < 300; trial++) {
                boolean agreed = random.nextBoolean();
                int stays = random.nextInt(without.length);
                List<Object> earlier = draws(without[stays], before, random);
                List<Object> later = draws((agreed ? yes : no)[stays], after, random);
                double agrees = 0;
                double rejects = 0;
                for (int way = 0; way < without.length; way++) {
                    double known = without[way].chance(earlier);
                    agrees += known * yes[way].chance(later);
                    rejects += known * no[way].chance(later);
                }
                right += (agrees == rejects ? random.nextBoolean() : agrees > rejects) == agreed ? 1 : 0;
            }
            sum += right / 300.0;
            cells++;
        }
        return sum / cells;
    }

    /** What is seen, and with what chances, while the part of the movement that stays is one of nine. */
    private record Stays(List<Object> seen, List<Double> chances) {

        double chance(List<Object> draws) {
            return draws.stream().mapToDouble(draw -> seen.contains(draw) ? chances.get(seen.indexOf(draw)) : 0).reduce(1, (one, other) -> one * other);
        }
    }

    private static Stays[] stays(int agrees, int votes) {
        Stays[] all = new Stays[9];
        for (int stays = 0; stays < 9; stays++) {
            Map<Object, Double> chances = new LinkedHashMap<>();
            for (int anew = 0; anew < 9; anew++) {
                int agree = Math.max(0, Math.min(votes, agrees + stays % 3 - 1 + anew % 3 - 1));
                int disagree = Math.max(0, Math.min(votes - agree, votes - agrees + stays / 3 - 1 + anew / 3 - 1));
                chances.merge(Share.of(agree, disagree, votes), 1 / 9.0, Double::sum);
            }
            all[stays] = new Stays(List.copyOf(chances.keySet()), List.copyOf(chances.values()));
        }
        return all;
    }

    private static List<Object> draws(Stays from, int many, Random random) {
        List<Object> draws = new ArrayList<>();
        for (int draw = 0; draw < many; draw++) {
            double at = random.nextDouble();
            int place = 0;
            for (double sum = from.chances().get(0); sum < at && place < from.chances().size() - 1; sum += from.chances().get(place)) {
                place++;
            }
            draws.add(from.seen().get(place));
        }
        return draws;
    }

    /** The veil is as he takes it to be: over many secrets each way has its chance, and over many voters of one secret the mean keeps a part of it. */
    @Test
    void aPartOfTheMovementStaysHoweverOftenTheVotersChange() {
        Map<Long, Integer> means = new TreeMap<>();
        for (int salt = 0; salt < 300; salt++) {
            Veil veil = new Veil("salt" + salt);
            double mean = LongStream.range(0, 400).mapToInt(keys -> veil.moved(50, 100, 7, keys)).average().orElseThrow();
            assertThat(mean).isBetween(48.8, 51.2);
            means.merge(Math.round(mean), 1, Integer::sum);
        }
        assertThat(means).containsOnlyKeys(49L, 50L, 51L);
        assertThat(means.values()).allMatch(times -> times > 70);
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
