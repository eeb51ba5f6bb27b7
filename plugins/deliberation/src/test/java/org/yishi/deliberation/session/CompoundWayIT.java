package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.Actions;
import org.yishi.deliberation.follow.Archives;
import org.yishi.deliberation.follow.Evaluation;
import org.yishi.deliberation.follow.Evaluations;
import org.yishi.deliberation.follow.Followed;
import org.yishi.deliberation.follow.Followings;
import org.yishi.deliberation.follow.ProgressKind;
import org.yishi.deliberation.follow.Target;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.participation.Participations;
import org.yishi.deliberation.topic.PanelVote;
import org.yishi.deliberation.topic.Question;
import org.yishi.deliberation.topic.Ruling;
import org.yishi.deliberation.topic.Screenings;
import org.yishi.deliberation.topic.Submission;
import org.yishi.deliberation.topic.Submitter;
import org.yishi.deliberation.topic.TopicWords;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** A deliberation of a compound (小区协商), from the topic of an owner to the closed file, carried on by each who has a part in it. */
@PortalTest
class CompoundWayIT {

    @Inject
    private Given given;
    @Inject
    private Council council;
    @Inject
    private Topics topics;
    @Inject
    private Screenings screenings;
    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private AreasBelow below;
    @Inject
    private Participations participations;
    @Inject
    private Candidates candidates;
    @Inject
    private Standings standings;
    @Inject
    private Opinions opinions;
    @Inject
    private Actions actions;
    @Inject
    private Followed followed;
    @Inject
    private Followings followings;
    @Inject
    private Evaluations evaluations;
    @Inject
    private Archives archives;
    @Inject
    private Notices notices;
    @Inject
    private Told told;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    private Area here;
    private Area compound;
    private Actor worker;
    private Actor owner;
    private Actor elsewhere;
    private long id;

    @BeforeEach
    void aCommunityOfTwoCompounds() {
        here = given.community();
        compound = given.area(AreaKind.COMPOUND, here);
        worker = given.person(Role.COMMITTEE_WORKER, here);
        owner = given.withAccount(given.person(Role.OWNER, compound));
        elsewhere = given.withAccount(given.person(Role.RESIDENT, given.area(AreaKind.COMPOUND, here)));
        id = accepted();
    }

    /** By the panel of the community, which says whose matter it is. */
    private long accepted() {
        long topic = current.as(owner, () -> topics.submit(compound.id(), Submission.of(TopicWords.of("东门改造", "东门窄。", "全小区", "一起商量", "东门"),
                Submitter.Kind.OWNER, "", given.today())));
        Actor party = given.person(Role.PARTY_ORGANISATION_MEMBER, here);
        Map<Question, Screenings.Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            replies.put(question, new Screenings.Reply(true, ""));
        }
        current.as(party, () -> screenings.answer(topic, replies));
        for (Actor one : List.of(party, given.person(Role.COMMITTEE_MEMBER, here))) {
            current.as(one, () -> screenings.vote(topic, PanelVote.Stand.ACCEPT, ""));
        }
        refused("deliberation.topic.refusal.place", worker, () -> screenings.decide(topic, new Ruling("六问都是", null, "", "", ConsultForm.COMPOUND,
                given.area(AreaKind.COMPOUND, given.community()).id())));
        current.as(worker, () -> screenings.decide(topic, new Ruling("六问都是", null, "", "", ConsultForm.COMPOUND, compound.id())));
        return topics.read(topic).topic().decision().consultationId();
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(who, act)).extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void itIsAtHomeInItsCompoundAndStandsOnTheDeskAndListOfTheCommunity() {
        assertThat(current.as(worker, () -> drafts.work(id)).areaId()).isEqualTo(compound.id());
        assertThat(current.as(worker, () -> drafts.unfinished(here.id()))).extracting(Consultation::id).containsExactly(id);
        assertThat(below.places(here.id())).extracting(Area::id).hasSize(3).startsWith(here.id()).contains(compound.id());
        assertThat(below.compounds(compound.id())).extracting(Area::id).containsExactly(compound.id());
        council.convened(here, worker, ConsultForm.COMPOUND, id).counted();
        assertThat(consultations.ofArea(here.id())).extracting(Consultation::id).containsExactly(id);
        assertThat(consultations.ofArea(compound.id())).extracting(Consultation::id).containsExactly(id);
        time.on(council.opened.plusDays(1), () -> {
            assertThat(told.to(owner)).anyMatch(text -> text.contains("开始征集意见"));
            assertThat(told.to(elsewhere)).as("it is not their compound").noneMatch(text -> text.contains("开始征集意见"));
        });
        assertThat(participations.of(id).adults()).as("of the compound alone").isLessThan(2);
    }

    @Test
    void itIsCarriedFromTheTopicToTheClosedFile() {
        council.convened(here, worker, ConsultForm.COMPOUND, id).counted().sitting();
        Actor seated = given.withAccount(council.seats.get(0));
        refused("deliberation.refusal.empty", worker, () -> council.work(() -> candidates.put(id, "社区出钱装灯。", false, " ", Set.of())));
        long motion = time.at(council.day.atTime(19, 5), () -> current.as(worker, () -> candidates.put(id, "动用维修资金改造东门。", true, "", Set.of())));
        long agreed = council.put("社区出钱装灯。");
        for (long point : List.of(motion, agreed)) {
            council.round(point, "AAAAAAA");
            council.round(point, "AAAAAAA");
        }
        assertThat(standings.of(id)).extracting(PointStanding::kind).containsExactly(PointKind.MOTION, PointKind.AGREED);
        council.everybodySpeaks();
        council.work(() -> opinions.write(id));
        council.seats.forEach(one -> council.as(one, () -> opinions.sign(id)));
        council.as(council.supervisor, () -> opinions.supervise(id, false, "程序合规"));
        council.work(() -> opinions.adopt(id));
        LocalDate after = council.day.plusDays(1);
        long[] notice = new long[1];
        time.on(after, () -> notice[0] = carriedOut(after));
        time.on(after.plusDays(1), () -> {
            assertThat(told.to(seated)).as("whoever holds a seat took part").filteredOn(text -> text.contains("打个分")).hasSize(1);
        });
        time.on(after, () -> {
            for (Actor one : List.of(owner, seated)) {
                current.as(one, () -> evaluations.give(id, new Evaluation.Words(5, 5, "")));
            }
            refused("deliberation.refusal.evaluateElsewhere", elsewhere, () -> evaluations.give(id, new Evaluation.Words(1, 1, "")));
        });
        LocalDate over = over(notice[0]);
        time.on(over, () -> {
            followed.takeDown(id, notice[0], worker, over);
            current.as(worker, () -> {
                evaluations.conclude(id);
                archives.close(id);
            });
        });
        assertThat(consultations.read(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(ledger.check(Consultation.DOSSIERS + id).holds()).isTrue();
    }

    /** Entrusted, the motion handed to the owners, done and reported. @return the notice of the report */
    private long carriedOut(LocalDate on) {
        for (Actions.PointActions each : current.as(worker, () -> actions.draft(id))) {
            Target target = each.point().kind() == PointKind.MOTION ? Target.OWNERS_VOTE : Target.HERE;
            current.as(worker, () -> actions.add(id, each.point().id(), new ActionItem.Words(each.point().body(), "业委会", on, null, "", target)));
        }
        current.as(worker, () -> actions.route(id));
        followings.of(id).actions().forEach(line -> {
            if (line.item().target() == Target.OWNERS_VOTE) {
                List<Area> places = below.compounds(consultations.read(id).areaId());
                assertThat(places).as("owners vote in a compound").extracting(Area::kind).containsExactly(AreaKind.COMPOUND);
                assertThat(line.item().target().begins(places.get(0).id(), "改造东门", consultations.read(id).dossier()))
                        .startsWith("/neighborhood/vote/propose?area=" + compound.id() + "&title=").endsWith("&origin=deliberation%2Fconsultation%2F" + id);
                current.as(worker, () -> actions.handOver(id, line.item().id(), "/neighborhood/vote/show?id=5"));
            }
            followed.report(id, line.item().id(), worker, ProgressKind.DONE, on, null);
        });
        long notice = followed.told(id, worker);
        followed.hang(id, notice, worker, on);
        return notice;
    }

    private LocalDate over(long notice) {
        LocalDate last = current.as(worker, () -> notices.view(notice)).period().lastDay();
        LocalDate evaluated = followings.of(id).feedback().evaluateTo();
        return (last.isAfter(evaluated) ? last : evaluated).plusDays(1);
    }
}
