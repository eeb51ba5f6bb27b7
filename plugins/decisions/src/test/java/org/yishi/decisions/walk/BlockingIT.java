package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.decisions.change.Change;
import org.yishi.decisions.change.Changes;
import org.yishi.decisions.completion.Completions;
import org.yishi.decisions.matter.Endings;
import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.Settlement;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** What stops a matter, and what sends it back. */
@PortalTest
class BlockingIT {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate POSTED = DAY.plusDays(4);
    private static final LocalDate LATER = POSTED.plusDays(30);

    @Inject
    private Town town;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private Completions completions;
    @Inject
    private Changes changes;
    @Inject
    private Endings endings;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Town.Folk folk;
    private long id;

    @BeforeEach
    void aResolution() {
        folk = town.settle();
        id = town.before(folk, Stage.DISCLOSE_RESOLUTION, DAY);
    }

    private void worker(LocalDate day, Runnable work) {
        time.on(day, () -> current.as(folk.worker(), work));
    }

    private void refused(String key, LocalDate day, Runnable work) {
        assertThatThrownBy(() -> worker(day, work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void begun() {
        long notice = town.hanging(folk, id, POSTED);
        worker(LATER, () -> town.takeDown(folk, id, notice, LATER));
        worker(LATER, () -> completions.begin(id, LATER));
    }

    @Test
    void anOpenObjectionAboutMoneyStopsTheMatterUntilItIsSettled() {
        long notice = town.hanging(folk, id, POSTED);
        Actor resident = town.people(Role.RESIDENT, folk.area(), 1).get(0);
        long objection = time.on(POSTED.plusDays(2), () -> current.as(resident, () -> notices.object(notice, "太贵", ObjectionKind.MONEY, false)));
        refused("portal.notice.missing.answer", LATER, () -> town.takeDown(folk, id, notice, LATER));
        worker(POSTED.plusDays(4), () -> notices.answer(objection, "三家报价，选最低", POSTED.plusDays(4)));
        time.on(POSTED.plusDays(5), () -> current.as(resident, () -> notices.satisfied(objection, false)));
        assertThatThrownBy(() -> worker(LATER, () -> town.takeDown(folk, id, notice, LATER))).as("answered, but not to satisfaction")
                .isInstanceOf(Refusal.class);
        worker(POSTED.plusDays(6), () -> notices.refer(objection, "居民代表会议"));
        refused("portal.notice.refusal.settleOwn", LATER, () -> notices.settle(objection, decided()));
        time.on(LATER, () -> current.as(folk.supervisor(), () -> notices.settle(objection, decided())));
        worker(LATER, () -> town.takeDown(folk, id, notice, LATER));
        assertThat(town.matter(id).stage()).isEqualTo(Stage.IMPLEMENT);
    }

    private static Settlement decided() {
        return Settlement.byDocument("维持原决议", LATER, "会议记录.png", Papers.photo(900_003));
    }

    @Test
    void changesUpToTenPerCentTogetherMayBeMadeBeyondGoesBackToTheVote() {
        begun();
        boolean first = time.on(LATER, () -> current.as(folk.worker(), () -> changes.report(id, change(Town.COST / 20))));
        boolean second = time.on(LATER, () -> current.as(folk.worker(), () -> changes.report(id, change(-Town.COST / 20))));
        assertThat(List.of(first, second)).as("five per cent up and five down are ten").containsOnly(false);
        assertThat(time.on(LATER, () -> current.as(folk.worker(), () -> changes.report(id, change(1))))).isTrue();
        assertThat(town.matter(id).stage()).isEqualTo(Stage.RESOLVE);
        assertThatThrownBy(() -> time.on(LATER, () -> town.meet(folk, id, Stage.RESOLVE, 2, LATER, true))).as("the old plan")
                .isInstanceOf(Refusal.class);
        time.on(LATER, () -> town.plan(folk, id, Town.COST * 2));
        time.on(LATER, () -> town.meet(folk, id, Stage.RESOLVE, 2, LATER, true));
        assertThat(town.matter(id).budgetCents()).isEqualTo(Town.COST * 2);
        assertThat(town.matter(id).stage()).as("and is disclosed again").isEqualTo(Stage.DISCLOSE_RESOLUTION);
    }

    private static Change.Words change(long cents) {
        return new Change.Words("换材料", "涨价", cents, LATER);
    }

    @Test
    void ofTwoOfficersWhoBeginTheWorkAtOnceOneBeginsIt() throws Exception {
        long notice = town.hanging(folk, id, POSTED);
        worker(LATER, () -> town.takeDown(folk, id, notice, LATER));
        Actor member = folk.members().get(Role.COMMITTEE_MEMBER).get(0);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = IntStream.range(0, 8).mapToObj(i -> (Callable<Boolean>) () ->
                    begins(i % 2 == 0 ? folk.worker() : member)).toList();
            int begun = 0;
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                begun += one.get() ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(ledger.entries("decisions/matter/" + id)).filteredOn(entry -> entry.facts().contains("\"begun\":")).hasSize(1);
        assertThat(ledger.check("decisions/matter/" + id).holds()).isTrue();
    }

    private boolean begins(Actor who) {
        try {
            time.on(LATER, () -> current.as(who, () -> completions.begin(id, LATER)));
            return true;
        } catch (Refusal begunAlready) {
            return false;
        }
    }

    @Test
    void whatIsWithdrawnIsOverButStaysReadable() {
        assertThatThrownBy(() -> worker(POSTED, () -> endings.withdraw(id, "另有安排", Paper.NONE))).as("without the paper")
                .isInstanceOf(Refusal.class);
        worker(POSTED, () -> endings.withdraw(id, "另有安排", new Paper("决定.png", Papers.photo(900_001))));
        assertThat(matters.read(id).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThatThrownBy(() -> worker(POSTED, () -> town.prepare(folk, id))).isInstanceOf(Refusal.class);
    }

    @Test
    void theStreetAnnulsWhatIsUnlawful() {
        time.on(POSTED, () -> current.as(folk.street(), () -> endings.annul(id, "超出社区职权", new Paper("决定.png", Papers.photo(900_002)))));
        assertThat(matters.read(id).endedWhy()).isEqualTo("超出社区职权");
    }

    @Test
    void aDraftIsNotToBeFoundByThePublic() {
        long draft = time.on(DAY, () -> town.draft(folk, DAY));
        assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> matters.read(draft))).isInstanceOf(NotFound.class);
    }
}
