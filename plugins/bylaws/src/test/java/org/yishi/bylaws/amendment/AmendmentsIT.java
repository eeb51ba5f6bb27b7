package org.yishi.bylaws.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.Town;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Amendments on which several people act at the same instant. */
@PortalTest
class AmendmentsIT {

    private static final int ARTICLES = 3;

    @Inject
    private Town town;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Amendments amendments;
    @Inject
    private Comments comments;
    @Inject
    private Consultations consultations;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Town.Folk folk;
    private long id;
    private LocalDate opened;

    @Test
    void ofTwoThatContradictAndAreAcceptedAtTheSameInstantOneIs() throws Exception {
        layOpen();
        for (long article : bylaws.text(town.version(id)).ids()) {
            propose(Amendment.Kind.REPLACE, article, "不喧哗。");
            propose(Amendment.Kind.DELETE, article, "");
        }
        List<Long> all = amendments.of(id).stream().map(Proposal::id).toList();
        for (int first = 0; first < 2 * ARTICLES; first += 2) {
            long one = all.get(first);
            long other = all.get(first + 1);
            assertThat(atOnce(List.of(() -> accept(one), () -> accept(other)))).containsExactlyInAnyOrder("done", "bylaws.refusal.contradicts");
        }
        assertThat(amendments.of(id)).filteredOn(Proposal::isAccepted).hasSize(ARTICLES);
        assertThat(consultations.consolidated(id).holds()).isTrue();
    }

    @Test
    void whatSeveralProposeAtTheSameInstantHasItsNumberEach() throws Exception {
        layOpen();
        long article = bylaws.text(town.version(id)).ids().get(0);
        assertThat(atOnce(Stream.<Runnable>generate(() -> () -> propose(Amendment.Kind.REPLACE, article, "不喧哗。")).limit(6).toList())).containsOnly("done");
        assertThat(amendments.of(id)).extracting(Proposal::number).isEqualTo(IntStream.rangeClosed(1, 6).boxed().toList());
        assertThat(current.as(folk.resident(), amendments::mine)).hasSize(6);
        assertThat(current.as(folk.worker(), amendments::mine)).isEmpty();
    }

    @Test
    void whoBelongsHereProposesWhileItIsLaidOpen() {
        layOpen();
        long article = bylaws.text(town.version(id)).ids().get(0);
        Proposal.Words words = new Proposal.Words(Amendment.Kind.REPLACE, article, 0, "不喧哗。", "张三家太吵", "张三家");
        Actor stranger = town.settle().resident();
        refused("bylaws.refusal.notFromHere", () -> time.on(opened, () -> current.as(stranger, () -> amendments.propose(id, words, opened, false))));
        refused("bylaws.refusal.saidOn", () -> time.on(opened, () -> current.as(folk.resident(),
                () -> amendments.propose(id, words, opened.minusDays(1), true))));
        time.on(opened, () -> current.as(folk.resident(), () -> amendments.propose(id, words, opened, false)));
        Proposal proposal = amendments.of(id).get(0);
        time.on(opened, () -> current.as(folk.worker(), () -> amendments.withhold(proposal.id(), true)));
        assertThat(amendments.get(proposal.id()).isWithheld()).isTrue();
    }

    @Test
    void whoSpeaksForAGroupOrAUnitSaysSoHimselfUntilTheCommitteeConfirmsIt() {
        layOpen();
        long article = bylaws.text(town.version(id)).ids().get(0);
        Proposal.Words words = new Proposal.Words(Amendment.Kind.REPLACE, article, 0, "楼道不堆放杂物，不停车。", "老人走不过去", "老年协会");
        time.on(opened, () -> current.as(folk.resident(), () -> amendments.propose(id, words, opened, false)));
        time.on(opened, () -> current.as(folk.resident(), () -> amendments.propose(id, words, opened, true)));
        propose(Amendment.Kind.DELETE, article, "");
        assertThat(amendments.of(id)).extracting(Proposal::isConfirmed).as("a worker saw the sheet of the second").containsExactly(false, true, false);
        List<Long> ids = amendments.of(id).stream().map(Proposal::id).toList();
        assertThatThrownBy(() -> current.as(folk.resident(), () -> amendments.confirm(ids.get(0)))).isInstanceOf(AccessRefused.class);
        refused("bylaws.refusal.forNobody", () -> current.as(folk.worker(), () -> amendments.confirm(ids.get(2))));
        current.as(folk.worker(), () -> amendments.confirm(ids.get(0)));
        assertThat(amendments.get(ids.get(0)).isConfirmed()).isTrue();

        long comment = time.on(opened, () -> current.as(folk.resident(), () -> comments.give(id, new ArticleComment.Words(0, "", "支持", "街道小学"), opened, false)));
        assertThat(comment()).satisfies(one -> assertThat(one.isConfirmed()).isFalse());
        assertThatThrownBy(() -> current.as(folk.resident(), () -> comments.confirm(comment))).isInstanceOf(AccessRefused.class);
        current.as(folk.worker(), () -> comments.confirm(comment));
        assertThat(comment()).satisfies(one -> assertThat(one.isConfirmed()).isTrue());
    }

    private ArticleComment comment() {
        return current.as(folk.worker(), () -> comments.all(id)).get(0);
    }

    @Test
    void otherWordsHaveNoPlainSentenceThatSaysTheOldRule() {
        layOpen();
        Provision was = new Provision(1, "", "晚上十点后不喧哗。", "十点以后安静。");
        Proposal proposal = Proposal.said(town.version(id), 1, 1, was,
                new Proposal.Words(Amendment.Kind.REPLACE, 1, 0, "晚上九点后不喧哗。", "因为", ""), 0, opened, true);
        assertThat(proposal.amendment(new BylawText(List.of(was))).after().plain()).isEmpty();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void layOpen() {
        folk = town.settle();
        id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        opened = town.laidOpen(folk, id, Town.BEGIN, "第一条 楼道不堆放杂物。", "第二条 晚上十点后不喧哗。", "第三条 遛狗牵绳。");
    }

    private void propose(Amendment.Kind kind, long article, String body) {
        time.on(opened, () -> current.as(folk.resident(), () -> amendments.propose(id, new Proposal.Words(kind, article, 0, body, "因为", ""), opened, false)));
    }

    private void accept(long proposal) {
        time.on(opened, () -> current.as(folk.worker(), () -> amendments.answer(proposal, Answer.TAKEN, "问了大家", opened)));
    }

    /** What came of each: done, or the key of its refusal. */
    private static List<String> atOnce(List<Runnable> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<String> came = new ArrayList<>();
        try {
            for (Future<String> told : people.invokeAll(acts.stream().map(act -> (Callable<String>) () -> {
                Thread.currentThread().setContextClassLoader(application);
                start.await();
                try {
                    act.run();
                    return "done";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            }).toList())) {
                came.add(told.get());
            }
        } finally {
            people.shutdown();
        }
        return came;
    }
}
