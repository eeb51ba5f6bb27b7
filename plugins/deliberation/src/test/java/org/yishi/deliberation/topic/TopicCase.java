package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.Queries;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** A community with a panel of three, and what tests of topics do with it. */
abstract class TopicCase {

    @Inject
    Given given;
    @Inject
    Topics topics;
    @Inject
    Supports supports;
    @Inject
    Screenings screenings;
    @Inject
    Objections objections;
    @Inject
    TopicToDos deadlines;
    @Inject
    ToDos toDos;
    @Inject
    Drafts drafts;
    @Inject
    Ties ties;
    @Inject
    Told told;
    @Inject
    Finding finding;
    @Inject
    Queries queries;
    @Inject
    TimeTravel time;
    @Inject
    Ledger ledger;
    @Inject
    CurrentActor current;
    @Inject
    PermissionsMatrix matrix;

    Area here;
    Actor worker;
    Actor member;
    Actor party;
    Actor supervisor;
    Actor resident;

    @BeforeEach
    void aCommunityWithAPanelOfThree() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        member = given.person(Role.COMMITTEE_MEMBER, here);
        party = given.person(Role.PARTY_ORGANISATION_MEMBER, here);
        supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        resident = given.withAccount(given.person(Role.RESIDENT, here));
    }

    long submit(Actor by, String title) {
        return submit(by, title, "");
    }

    /** @param origin the dossier out of which it comes; empty for none */
    long submit(Actor by, String title, String origin) {
        Submission submission = Submission.of(TopicWords.of(title, "停了六次，" + title, "高层住户", "一起商量", "3号楼"), Submitter.Kind.RESIDENT, "", given.today())
                .from(TopicOrigin.of(origin, ""));
        return current.as(by, () -> topics.submit(here.id(), submission));
    }

    void answer(long id, boolean yes) {
        Map<Question, Screenings.Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            replies.put(question, new Screenings.Reply(yes || question != Question.SHARED, "属于私权"));
        }
        current.as(party, () -> screenings.answer(id, replies));
    }

    void vote(long id, Actor by, PanelVote.Stand stand) {
        current.as(by, () -> screenings.vote(id, stand, "理由"));
    }

    void decide(long id, Ruling ruling) {
        current.as(worker, () -> screenings.decide(id, ruling));
    }

    long rejected() {
        long id = submit(resident, "楼上漏水");
        answer(id, false);
        vote(id, member, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.REJECT);
        decide(id, Ruling.because("属于私权纠纷"));
        return id;
    }

    TopicState state(long id) {
        return topics.read(id).state();
    }

    List<String> tasks(Actor who) {
        return current.as(who, () -> toDos.of(here.id())).stream().map(ToDo::task).toList();
    }

    void refused(String key, Actor who, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(who, act)).extracting(Refusal::key).isEqualTo(key);
    }

    static void atOnce(int many, IntConsumer act) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Void>> acts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                acts.add(() -> {
                    act.accept(number);
                    return null;
                });
            }
            for (Future<Void> done : crowd.invokeAll(acts)) {
                done.get();
            }
        } finally {
            crowd.shutdown();
        }
    }
}
