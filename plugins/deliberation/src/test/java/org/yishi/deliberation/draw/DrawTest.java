package org.yishi.deliberation.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.draw.DrawRule;

/** A draw: its steps in every order, its days, and the result computed a second time by other code. */
class DrawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final LocalDate CLOSES = DAY.plusDays(3);
    private static final LocalDate FIGURE_DAY = DAY.plusDays(6);
    private static final String SECRET = "a-secret-that-nobody-saw";
    private static final List<Entry> POOL = List.of(new Entry("402913", 1, false), new Entry("118220", 1, true), new Entry("775001", 1, false),
            new Entry("300007", 2, false), new Entry("991100", 2, true), new Entry("000042", 1, false));

    private static Draw opened() {
        return Draw.opened(7, 1, DrawRule.commitment(SECRET), DrawTerms.of(CLOSES, "上证指数收盘点位", FIGURE_DAY), 3, DAY, NOW);
    }

    private static void freeze(Draw draw) {
        draw.freeze(POOL, Map.of(1, 2, 2, 1), 1, List.of("555555,CONFLICT,供应商"), CLOSES.plusDays(1), NOW);
    }

    private enum Step {
        FREEZE(DrawTest::freeze), ENTER(draw -> draw.enter("3287.41", FIGURE_DAY)), WITNESS(draw -> draw.draw("3287.41", SECRET, NOW)),
        ABANDON(draw -> draw.abandon("数字没有公布", NOW));

        private final Consumer<Draw> act;

        Step(Consumer<Draw> act) {
            this.act = act;
        }
    }

    private static final Map<DrawState, Set<Step>> LAWFUL = new EnumMap<>(Map.of(DrawState.OPEN, EnumSet.of(Step.FREEZE, Step.ABANDON),
            DrawState.FROZEN, EnumSet.of(Step.ENTER, Step.ABANDON), DrawState.FIGURE, EnumSet.of(Step.ENTER, Step.WITNESS, Step.ABANDON),
            DrawState.DRAWN, EnumSet.noneOf(Step.class), DrawState.ABANDONED, EnumSet.noneOf(Step.class)));

    @Test
    void noOrderOfStepsSkipsOne() {
        Random random = new Random(30);
        Set<DrawState> reached = EnumSet.noneOf(DrawState.class);
        for (int walk = 0; walk < 500; walk++) {
            Draw draw = opened();
            for (int i = 0; i < 12; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                DrawState before = draw.state();
                assertThat(succeeds(draw, step)).as("%s in %s", step, before).isEqualTo(LAWFUL.get(before).contains(step));
                reached.add(draw.state());
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(LAWFUL.keySet());
    }

    @Test
    void thePoolIsFrozenAfterRegistrationAndBeforeTheFigureCanBeKnown() {
        refused("deliberation.draw.refusal.tooShort", () -> Draw.opened(7, 1, "c", DrawTerms.of(DAY.plusDays(2), "x", FIGURE_DAY), 3, DAY, NOW));
        refused("deliberation.draw.refusal.sourceDay", () -> DrawTerms.of(CLOSES, "x", CLOSES.plusDays(1)));
        refused("deliberation.draw.refusal.stillOpen", () -> opened().requireFreezable(CLOSES));
        refused("deliberation.draw.refusal.figureIsOut", () -> opened().requireFreezable(FIGURE_DAY));
        Draw frozen = opened();
        freeze(frozen);
        refused("deliberation.draw.refusal.notOut", () -> frozen.enter("3287.41", FIGURE_DAY.minusDays(1)));
    }

    @Test
    void nothingOfTheSecretOrTheOrderIsThereBeforeTwoHaveReadTheFigure() {
        Draw draw = opened();
        freeze(draw);
        draw.enter("3287.14", FIGURE_DAY);
        assertThat(draw.secret()).isEmpty();
        assertThat(draw.result()).isEmpty();
        refused("deliberation.draw.refusal.differs", () -> draw.draw("3287.41", SECRET, NOW));
        assertThat(draw.secret()).isEmpty();
        draw.enter("3287.41", FIGURE_DAY);
        assertThat(draw.draw(" 3287.41 ", SECRET, NOW)).isTrue();
        assertThat(draw.secret()).isEqualTo(SECRET);
    }

    @Test
    void aChangedSecretIsSeenAndDrawsNobody() {
        Draw draw = opened();
        freeze(draw);
        draw.enter("3287.41", FIGURE_DAY);
        assertThat(draw.draw("3287.41", "another", NOW)).isFalse();
        assertThat(draw.state()).isEqualTo(DrawState.BROKEN);
        assertThat(draw.result()).isEmpty();
    }

    @Test
    void wherePlacesAreEnoughThereIsNothingToDraw() {
        Draw draw = opened();
        draw.freeze(List.of(), Map.of(), 0, List.of(), CLOSES.plusDays(1), NOW);
        assertThat(draw.state()).isEqualTo(DrawState.NOT_NEEDED);
    }

    /** Other code than the portal's: from the published texts alone, as a resident would do it. */
    @Test
    void theResultCanBeRecomputedFromWhatIsPublished() throws Exception {
        Random random = new Random(2026);
        for (int round = 0; round < 200; round++) {
            List<Entry> pool = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(20); i++) {
                pool.add(new Entry(String.format("%06d", 7_919 * (i + 1) + round), 1 + random.nextInt(3), random.nextInt(3) == 0));
            }
            Draw draw = opened();
            draw.freeze(pool, Map.of(1, 2, 2, 1, 3, 3), random.nextInt(4), List.of(), CLOSES.plusDays(1), NOW);
            draw.enter("figure " + round, FIGURE_DAY);
            draw.draw("figure " + round, SECRET, NOW);
            List<String> drawn = draw.result().stream().filter(line -> line.fate() == Fate.DRAWN).map(Drawn::entry).map(Entry::number).toList();
            assertThat(recomputed(draw)).isEqualTo(drawn);
            assertThat(sha(draw.secret())).isEqualTo(draw.commitment());
        }
    }

    private static List<String> recomputed(Draw draw) throws Exception {
        String seed = sha(draw.secret() + "|" + draw.figure());
        Map<String, String[]> sorted = new TreeMap<>();
        for (String line : draw.pool().split("\n")) {
            sorted.put(sha(seed + "|" + line.substring(0, 6)), line.split(","));
        }
        List<String[]> order = new ArrayList<>(sorted.values());
        Map<String, Integer> left = new HashMap<>();
        Arrays.stream(draw.quotas().split("\n")).forEach(line -> left.put(line.split(",")[0], Integer.valueOf(line.split(",")[1])));
        int need = Math.min(draw.women(), reach(order, 0, left));
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String[] line = order.get(i);
            int free = left.getOrDefault(line[1], 0);
            if (free == 0) {
                continue;
            }
            left.put(line[1], free - 1);
            if (line[2].equals("0") && reach(order, i + 1, left) < need) {
                left.put(line[1], free);
                continue;
            }
            need -= Integer.parseInt(line[2]);
            drawn.add(line[0]);
        }
        return drawn;
    }

    private static int reach(List<String[]> order, int from, Map<String, Integer> left) {
        int sum = 0;
        for (Map.Entry<String, Integer> group : left.entrySet()) {
            int women = 0;
            for (int i = from; i < order.size(); i++) {
                women += order.get(i)[1].equals(group.getKey()) && order.get(i)[2].equals("1") ? 1 : 0;
            }
            sum += Math.min(group.getValue(), women);
        }
        return sum;
    }

    private static String sha(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%064x", new BigInteger(1, digest));
    }

    private static boolean succeeds(Draw draw, Step step) {
        try {
            step.act.accept(draw);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }
}
