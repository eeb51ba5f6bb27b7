package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.completion.Completions;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Emergencies;
import org.yishi.decisions.matter.Endings;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.plan.Plans;
import org.yishi.decisions.record.Archives;
import org.yishi.decisions.step.Convenings;
import org.yishi.decisions.step.Step;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Who may do what: every role, in its own community and elsewhere. */
@PortalTest
class RolesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Drafts drafts;
    @Inject
    private Plans plans;
    @Inject
    private Convenings convenings;
    @Inject
    private Opinions opinions;
    @Inject
    private Completions completions;
    @Inject
    private Emergencies emergencies;
    @Inject
    private Endings endings;
    @Inject
    private Archives archives;
    @Inject
    private Meetings meetings;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void theHandlingBodiesSeeWhatIsLeftToDo() {
        Town.Folk folk = town.settle();
        long id = town.draft(folk, DAY);
        Actor secretary = given.person(Role.PARTY_ORGANISATION_MEMBER, folk.area());
        for (Actor one : List.of(folk.worker(), folk.supervisor(), folk.street(), secretary)) {
            assertThat(current.as(one, () -> drafts.unfinished(folk.area().id()))).extracting(matter -> matter.id()).containsExactly(id);
        }
        Actor chair = given.person(Role.OWNERS_COMMITTEE_MEMBER, folk.area());
        assertThatThrownBy(() -> current.as(chair, () -> drafts.unfinished(folk.area().id()))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theCommitteeDoesTheWork() {
        for (String action : List.of("open", "disclose", "implement", "archive")) {
            matrix.only("decisions." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
    }

    @Test
    void thePartyOrganisationPlansAndConvenesToo() {
        for (String action : List.of("plan", "convene", "decide", "answer", "withdraw")) {
            matrix.only("decisions." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER);
        }
    }

    @Test
    void onlyTheSupervisionCommitteeSupervises() {
        matrix.only("decisions.supervise", Role.SUPERVISION_MEMBER);
    }

    @Test
    void onlyTheStreetConsentsAndAnnuls() {
        matrix.only("decisions.consent", Role.STREET_OFFICER);
        matrix.only("decisions.annul", Role.STREET_OFFICER);
    }

    @Test
    void thoseWhoWorkOnItSeeDrafts() {
        matrix.only("decisions.work", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER,
                Role.STREET_OFFICER);
    }

    @Test
    void theOfficesOfAnotherCommunityCannotTouchIt() {
        Town.Folk here = town.settle();
        Town.Folk there = town.settle();
        long id = town.before(here, Stage.CONSULT, DAY);
        Step proposed = opinions.watch(id).latest(Stage.PROPOSE).orElseThrow();
        Actor worker = there.worker();
        refused(worker, () -> drafts.work(id));
        refused(worker, () -> drafts.submit(id, DAY));
        refused(worker, () -> plans.circulate(id, DAY));
        refused(worker, () -> convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS));
        refused(worker, () -> completions.begin(id, DAY));
        refused(worker, () -> emergencies.report(id, "危险", DAY));
        refused(worker, () -> endings.withdraw(id, "撤", Paper.NONE));
        refused(worker, () -> archives.close(id));
        refused(worker, () -> town.plan(new Town.Folk(here.area(), worker, worker, worker, here.members()), id, 1));
        refused(there.supervisor(), () -> opinions.give(id, proposed.id(), Verdict.AGREE, "", List.of(1L), DAY));
        refused(there.street(), () -> endings.annul(id, "撤", Paper.NONE));
        refused(here.worker(), () -> opinions.give(id, proposed.id(), Verdict.AGREE, "", List.of(1L), DAY));
        refused(here.supervisor(), () -> convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS));
        refused(Actor.VISITOR, () -> convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS));
    }

    @Test
    void anOpinionNamesMembersOfTheCommitteeOnThatDay() {
        Town.Folk here = town.settle();
        long id = town.before(here, Stage.CONSULT, DAY);
        time.on(DAY, () -> town.meet(here, id, Stage.CONSULT, 1, DAY, true));
        Step step = opinions.watch(id).latest(Stage.CONSULT).orElseThrow();
        Actor supervisor = here.supervisor();
        Actor joined = given.with(given.person(IdentityLevel.L3), Role.SUPERVISION_MEMBER, here.area(), DAY.plusDays(1), null);
        List<List<Long>> wrong = List.of(List.of(), List.of(here.worker().personId()), List.of(supervisor.personId(), joined.personId()),
                List.of(town.settle().supervisor().personId()));
        for (List<Long> members : wrong) {
            assertThatThrownBy(() -> time.on(DAY, () -> current.as(supervisor, () -> opinions.give(id, step.id(), Verdict.AGREE, "", members, DAY))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("members"));
        }
        LocalDate next = DAY.plusDays(1);
        time.on(next, () -> current.as(supervisor, () -> opinions.give(id, step.id(), Verdict.AGREE, "",
                List.of(supervisor.personId(), joined.personId()), next)));
    }

    @Test
    void whatABodyDiscussesIsForThoseWhoAreCalledUntilItIsResolved() {
        Town.Folk here = town.settle();
        long id = town.before(here, Stage.CONSULT, DAY);
        long meeting = time.on(DAY, () -> current.as(here.worker(), () -> {
            long planned = convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS);
            meetings.notice(planned, new MeetingNotice(DAY.plusDays(5).atTime(9, 0), "会议室", DAY, ""));
            return planned;
        }));
        for (Actor stranger : List.of(Actor.VISITOR, town.people(Role.RESIDENT, here.area(), 1).get(0), town.settle().worker())) {
            MeetingView.Item item = item(stranger, meeting);
            assertThat(item.title()).isEqualTo("修凉亭");
            assertThat(item.text() + item.motion()).isEmpty();
        }
        for (Actor reader : List.of(here.worker(), here.supervisor(), here.members().get(Role.PARTY_ORGANISATION_MEMBER).get(0))) {
            assertThat(item(reader, meeting).text()).contains("换瓦", "社区经费", "张主任");
        }
        long resolved = town.before(here, Stage.DISCLOSE_RESOLUTION, DAY);
        assertThat(meetings.about("decisions/matter/" + resolved)).hasSize(4)
                .allSatisfy(one -> assertThat(item(Actor.VISITOR, one.id()).text()).contains("换瓦"));
    }

    private MeetingView.Item item(Actor reader, long meeting) {
        return time.on(DAY, () -> current.as(reader, () -> meetings.view(meeting))).items().get(0);
    }

    private void refused(Actor who, Runnable act) {
        assertThatThrownBy(() -> current.as(who, act)).isInstanceOfAny(AccessRefused.class, NotFound.class);
    }
}
