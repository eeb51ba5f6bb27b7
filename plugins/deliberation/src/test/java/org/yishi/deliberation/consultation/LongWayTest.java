package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.consultation.AConsultation.DAY;
import static org.yishi.deliberation.consultation.AConsultation.NOW;
import static org.yishi.deliberation.consultation.AConsultation.TERMS;
import static org.yishi.deliberation.consultation.AConsultation.aDraft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;

/** A deliberation with sessions: no stage is skipped, whatever is tried in whatever order. */
class LongWayTest {

    private static final LocalDateTime SESSION = DAY.plusDays(10).atTime(19, 0);
    private static final Instant THEN = SESSION.atZone(ZoneId.of("Asia/Shanghai")).toInstant();

    private enum Step {
        ACCEPT(c -> c.accept(NOW)), CONVENE(c -> c.convene(NOW)), ANNOUNCE(c -> c.announce(TERMS, DAY, NOW)),
        COUNT(c -> c.count("digest", DAY.plusDays(8), NOW)), MEET(c -> c.meet(THEN)), FORM(c -> c.formOpinion(THEN)), ADOPT(c -> c.adopt(true, THEN)),
        FAIL(c -> c.fail("分歧太大", THEN)), ROUTE(c -> c.route(THEN)), WORK(Consultation::carryOut), FEED_BACK(c -> c.feedBack(THEN)),
        EVALUATE(c -> c.evaluate(THEN)), ARCHIVE(c -> c.archive(false, THEN)), WITHDRAW(c -> c.withdraw("不办了", THEN));

        private final Consumer<Consultation> act;

        Step(Consumer<Consultation> act) {
            this.act = act;
        }
    }

    /** Domain 2.4 as a table of its own: which steps may follow where. */
    private static final Map<Stage, Set<Step>> LAWFUL = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.DRAFT, EnumSet.of(Step.ACCEPT, Step.WITHDRAW)), Map.entry(Stage.ACCEPTED, EnumSet.of(Step.CONVENE, Step.WITHDRAW)),
            Map.entry(Stage.CONVENING, EnumSet.of(Step.ANNOUNCE, Step.WITHDRAW)), Map.entry(Stage.INFORMED, EnumSet.of(Step.COUNT, Step.WITHDRAW)),
            Map.entry(Stage.GATHERED, EnumSet.of(Step.MEET, Step.FAIL, Step.WITHDRAW)),
            Map.entry(Stage.SESSION, EnumSet.of(Step.MEET, Step.FORM, Step.FAIL, Step.WITHDRAW)),
            Map.entry(Stage.DRAFTED, EnumSet.of(Step.MEET, Step.ADOPT, Step.FAIL, Step.WITHDRAW)),
            Map.entry(Stage.ADOPTED, EnumSet.of(Step.ROUTE)), Map.entry(Stage.ROUTED, EnumSet.of(Step.WORK)),
            Map.entry(Stage.IMPLEMENTING, EnumSet.of(Step.WORK, Step.FEED_BACK)), Map.entry(Stage.FEEDBACK, EnumSet.of(Step.EVALUATE)),
            Map.entry(Stage.EVALUATED, EnumSet.of(Step.ROUTE, Step.ARCHIVE)), Map.entry(Stage.FAILED, EnumSet.of(Step.ARCHIVE)),
            Map.entry(Stage.CLOSED, EnumSet.noneOf(Step.class)), Map.entry(Stage.WITHDRAWN, EnumSet.noneOf(Step.class))));

    @Test
    void noOrderOfStepsSkipsAStage() {
        Random random = new Random(2026);
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        for (int walk = 0; walk < 2_000; walk++) {
            Consultation consultation = aCouncil();
            for (int i = 0; i < 150; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                if ((step == Step.WITHDRAW || step == Step.FAIL) && random.nextInt(20) > 0) {
                    // both end it, and the rest of the way would hardly be walked
                    continue;
                }
                Stage before = consultation.stage();
                assertThat(succeeds(consultation, step)).as("%s in %s", step, before).isEqualTo(LAWFUL.get(before).contains(step));
                reached.add(consultation.stage());
            }
        }
        assertThat(reached).containsAll(EnumSet.complementOf(EnumSet.of(Stage.GATHERING)));
    }

    @Test
    void theSessionIsNeitherTooSoonNorBeforeItsTime() {
        Consultation early = aCouncil();
        early.accept(NOW);
        early.convene(NOW);
        early.appoint(DAY.plusDays(7).atTime(19, 0), "活动室");
        refused("deliberation.refusal.sessionTooSoon", () -> early.announce(TERMS, DAY, NOW));
        early.plan(Gathering.between(DAY, DAY.plusDays(9)));
        early.appoint(DAY.plusDays(9).atTime(19, 0), "活动室");
        refused("deliberation.refusal.sessionInGathering", () -> early.announce(TERMS, DAY, NOW));
        early.appoint(SESSION, "活动室");
        early.announce(TERMS, DAY, NOW);
        early.count("digest", DAY.plusDays(10), NOW);
        refused("deliberation.refusal.sessionNotYet", () -> early.meet(THEN.minusSeconds(4_000)));
        early.meet(THEN);
        assertThat(early.stage()).isEqualTo(Stage.SESSION);
    }

    @Test
    void theFormStandsOncePeopleAreBeingNamed() {
        Consultation council = aCouncil();
        council.accept(NOW);
        council.convene(NOW);
        refused("deliberation.refusal.formStands", () -> council.choose(ConsultForm.ONLINE));
        Consultation online = aDraft();
        refused("deliberation.refusal.noSessionForm", () -> online.appoint(SESSION, "活动室"));
    }

    private static Consultation aCouncil() {
        Consultation consultation = aDraft();
        consultation.choose(ConsultForm.SPECIAL_COUNCIL);
        consultation.appoint(SESSION, "活动室");
        return consultation;
    }

    private static boolean succeeds(Consultation consultation, Step step) {
        try {
            step.act.accept(consultation);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }
}
