package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.change.Change;
import org.yishi.decisions.change.Changes;
import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.Completions;
import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.payment.Payment;
import org.yishi.decisions.payment.Payments;
import org.yishi.decisions.plan.Plans;
import org.yishi.decisions.record.Archives;
import org.yishi.decisions.step.Step;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.procedure.Cases;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/**
 * Walks at random through all that can be tried with a matter. Wherever it stands, everything is tried: what the {@link Model} forbids must
 * be refused and leave no trace, what it allows must lead where the model says.
 */
@PortalTest
class WalkIT {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final int LONGEST = 300;
    private static final Set<Move.Kind> IDLE = EnumSet.of(Move.Kind.WAIT, Move.Kind.PLAN, Move.Kind.CIRCULATE);

    @Inject
    private Town town;
    @Inject
    private Drafts drafts;
    @Inject
    private Plans plans;
    @Inject
    private Opinions opinions;
    @Inject
    private Completions completions;
    @Inject
    private Contracts contracts;
    @Inject
    private Payments payments;
    @Inject
    private Changes changes;
    @Inject
    private Archives archives;
    @Inject
    private Cases cases;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private final Set<String> tried = new HashSet<>();
    private Town.Folk folk;
    private Model model;
    private long id;
    private long notice;
    private int refused;

    @Test
    void onlyTheLawfulSucceedsInWhateverOrder() {
        folk = town.settle();
        for (int seed = 1; seed <= 3; seed++) {
            walk(new Random(seed));
        }
        assertThat(refused).as("unlawful moves that were tried").isGreaterThan(300);
    }

    private void walk(Random chance) {
        model = new Model();
        notice = 0;
        id = time.on(FIRST, () -> town.draft(folk, FIRST));
        Map<Move.Kind, Integer> left = new EnumMap<>(Map.of(Move.Kind.REFUSE, 2, Move.Kind.CRITICISE, 1, Move.Kind.CHANGE, 1));
        for (int moves = 0; !model.over(); moves++) {
            assertThat(moves).as("the walk should have come to an end").isLessThan(LONGEST);
            tryAllThatIsForbidden();
            List<Move> open = Move.all().stream().filter(model::allows)
                    .filter(move -> left.getOrDefault(move.kind(), LONGEST) > 0 && (move.kind() != Move.Kind.FINISH || model.bought)).toList();
            Move move = any(open, chance);
            left.computeIfPresent(move.kind(), (kind, times) -> times - 1);
            act(move);
            model.make(move);
            assertThat(town.matter(id).stage()).as("after " + move).isEqualTo(model.stage);
            assertThat(town.matter(id).round()).as("round after " + move).isEqualTo(model.round);
        }
        assertThat(cases.view("decisions/matter/" + id).over()).isTrue();
        assertThat(ledger.check("decisions/matter/" + id).holds()).isTrue();
    }

    /** Mostly one that leads on. */
    private static Move any(List<Move> open, Random chance) {
        List<Move> on = open.stream().filter(move -> !IDLE.contains(move.kind())).toList();
        List<Move> choice = on.isEmpty() || chance.nextInt(4) == 0 ? open : on;
        return choice.get(chance.nextInt(choice.size()));
    }

    private void tryAllThatIsForbidden() {
        for (Move move : Move.all()) {
            if (!model.allows(move) && isPossible(move) && tried.add(model + " / " + move)) {
                int entries = ledger.entries("decisions/matter/" + id).size();
                assertThatThrownBy(() -> act(move)).as(move + " in " + model).isInstanceOf(Refusal.class);
                assertThat(town.matter(id).stage()).as("after the refusal of " + move).isEqualTo(model.stage);
                assertThat(ledger.entries("decisions/matter/" + id)).as("traces of " + move).hasSizeLessThanOrEqualTo(entries + photos(move));
                refused++;
            }
        }
    }

    /** The photo is brought before the act that needs it, and stays. */
    private static int photos(Move move) {
        return move.kind() == Move.Kind.POST || move.kind() == Move.Kind.TAKE_DOWN ? 1 : 0;
    }

    /** Whether there is anything that the move could be made with. */
    private boolean isPossible(Move move) {
        return switch (move.kind()) {
            case CONSENT, CRITICISE -> opinions.watch(id).latest(move.stage()).isPresent();
            case ANSWER -> !opinions.watch(id).criticised().isEmpty();
            case POST, TAKE_DOWN -> notice != 0;
            default -> true;
        };
    }

    private void act(Move move) {
        LocalDate day = FIRST.plusDays(model.day);
        time.on(day, () -> {
            switch (move.kind()) {
                case WAIT -> { }
                case AGREE, REFUSE -> town.meet(folk, id, move.stage(), model.round, day, move.kind() == Move.Kind.AGREE);
                case CONSENT, CRITICISE -> town.speak(folk, id, move.stage(), move.kind() == Move.Kind.CONSENT ? Verdict.AGREE : Verdict.DISAGREE,
                        day);
                case PLAN -> town.plan(folk, id, Town.COST);
                case PREPARE -> notice = town.prepare(folk, id);
                case POST -> town.post(folk, id, notice, day);
                case TAKE_DOWN -> town.takeDown(folk, id, notice, day);
                default -> current.as(folk.worker(), () -> office(move, day));
            }
        });
    }

    private void office(Move move, LocalDate day) {
        switch (move.kind()) {
            case SUBMIT -> drafts.submit(id, day);
            case CIRCULATE -> plans.circulate(id, day);
            case ANSWER -> {
                List<Opinion> criticised = opinions.watch(id).criticised();
                opinions.answer(id, criticised.get(criticised.size() - 1).id(), "已改正");
            }
            case BEGIN -> completions.begin(id, day);
            case BUY -> buy(day);
            case CHANGE -> assertThat(changes.report(id, new Change.Words("加一座", "代表要求", Town.COST / 2, day))).isTrue();
            case FINISH -> completions.finish(id, new Completion.Words("换好了", "合格", "张主任", model.bought ? Town.COST : 0, "没有", day, day));
            case ARCHIVE -> archives.close(id);
            default -> throw new IllegalArgumentException(move.toString());
        }
    }

    private void buy(LocalDate day) {
        contracts.sign(id, new Contract.Words("瓦厂", "瓦", "询价", Town.COST, day, null), Paper.NONE);
        payments.pay(id, contracts.of(id).get(0).id(), new Payment.Words("货款", Town.COST, day, null));
    }

    @Test
    void everyBodyHasItsOwnStep() {
        Town.Folk here = town.settle();
        time.on(FIRST, () -> {
            long matter = town.draft(here, FIRST);
            town.plan(here, matter, Town.COST);
            current.as(here.worker(), () -> drafts.submit(matter, FIRST));
            for (String wrong : List.of("JOINT_COMMITTEES", "PARTY_MEMBERS", "REPRESENTATIVES")) {
                assertThatThrownBy(() -> town.meet(here, matter, Stage.PROPOSE, 1, FIRST, true, wrong)).isInstanceOf(Refusal.class);
            }
            town.meet(here, matter, Stage.PROPOSE, 1, FIRST, true);
            assertThat(opinions.watch(matter).latest(Stage.PROPOSE)).map(Step::bodyId).contains("PARTY_COMMITTEE");
        });
    }
}
