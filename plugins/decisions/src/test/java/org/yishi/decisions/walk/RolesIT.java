package org.yishi.decisions.walk;

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
import org.yishi.portal.body.Body;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

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
    private CurrentActor current;

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
        refused(there.supervisor(), () -> opinions.give(id, proposed.id(), Verdict.AGREE, "", "甲", DAY));
        refused(there.street(), () -> endings.annul(id, "撤", Paper.NONE));
        refused(here.worker(), () -> opinions.give(id, proposed.id(), Verdict.AGREE, "", "甲", DAY));
        refused(here.supervisor(), () -> convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS));
        refused(Actor.VISITOR, () -> convenings.plan(id, "JOINT_COMMITTEES", Body.MEMBERS));
    }

    private void refused(Actor who, Runnable act) {
        assertThatThrownBy(() -> current.as(who, act)).isInstanceOfAny(AccessRefused.class, NotFound.class);
    }
}
