package org.yishi.neighborhood.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.branch.BranchTown.Folk;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.partymember.Office;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.neighborhood.partymember.Registration;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** How a branch comes about, who is on its roll, and how it renews itself. */
@PortalTest
class EstablishmentIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private BranchTown town;
    @Inject
    private Given given;
    @Inject
    private Branches branches;
    @Inject
    private Establishment establishment;
    @Inject
    private PartyMembers members;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Cases cases;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("neighborhood." + key));
    }

    @Test
    void aFormThatDoesNotFitTheNumbersIsNotAppliedFor() {
        Folk folk = town.settle();
        long id = town.surveyed(folk, DAY);
        time.on(DAY, () -> current.as(folk.secretary(), () -> {
            refused("branch.fit.TOO_FEW", () -> branches.apply(id, town.found(2), DAY));
            branches.apply(id, new Branch.Survey(BranchForm.JOINT, 9, 4, 2), DAY);
        }));
        assertThat(branches(folk, id).state()).isEqualTo(BranchState.APPLIED);
    }

    @Test
    void theStreetGivesBackAndTheApplicationComesAgain() {
        Folk folk = town.settle();
        long id = town.surveyed(folk, DAY);
        time.on(DAY, () -> {
            current.as(folk.secretary(), () -> branches.apply(id, town.found(7), DAY));
            current.as(folk.street(), () -> establishment.giveBack(id, "请核对人数", DAY));
            current.as(folk.secretary(), () -> branches.apply(id, town.found(8), DAY));
            current.as(folk.street(), () -> establishment.approve(id, new Paper("批复.png", BranchTown.photo(id)), DAY));
        });
        assertThat(branches(folk, id).state()).isEqualTo(BranchState.APPROVED);
        assertThat(branches(folk, id).formal()).isEqualTo(8);
    }

    @Test
    void withoutTheStreetThereIsNoElection() {
        Folk folk = town.settle();
        long id = town.surveyed(folk, DAY);
        time.on(DAY, () -> current.as(folk.secretary(), () -> {
            assertThatThrownBy(() -> establishment.elect(id, new Establishment.Election(DAY, 7, 7, 7, 3))).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> establishment.approve(id, new Paper("批复.png", BranchTown.photo(id)), DAY))
                    .isInstanceOf(AccessRefused.class);
        }));
    }

    @Test
    void anElectionNeedsFourFifthsThereMoreThanHalfInFavourAndTheRightNumberOfSeats() {
        Folk folk = town.settle();
        long id = town.approved(folk, DAY);
        time.on(DAY, () -> current.as(folk.secretary(), () -> {
            refused("branch.refusal.fewCame", () -> establishment.elect(id, new Establishment.Election(DAY, 10, 7, 7, 3)));
            refused("branch.refusal.fewAgreed", () -> establishment.elect(id, new Establishment.Election(DAY, 10, 8, 4, 3)));
            refused("branch.refusal.seats", () -> establishment.elect(id, new Establishment.Election(DAY, 10, 8, 5, 2)));
            establishment.elect(id, new Establishment.Election(DAY, 10, 8, 5, 3));
        }));
        assertThat(branches(folk, id).termYears()).isEqualTo(5);
    }

    @Test
    void reElectionBeginsThreeMonthsBeforeTheTermEndsAndNotSooner() {
        Folk folk = town.settle();
        List<Actor> people = town.people(1);
        long id = town.active(folk, DAY, people);
        PartyMember line = current.as(folk.secretary(), () -> members.roll(id).get(0));
        time.on(DAY, () -> current.as(folk.secretary(), () -> members.change(line.id(), Office.SECRETARY, true)));
        time.on(LocalDate.of(2030, 12, 1), () -> current.as(folk.secretary(),
                () -> refused("branch.refusal.termRuns", () -> establishment.renew(id))));
        LocalDate due = LocalDate.of(2030, 12, 2);
        time.on(due, () -> current.as(folk.secretary(), () -> {
            establishment.renew(id);
            establishment.elect(id, new Establishment.Election(due, 7, 7, 7, 3));
        }));
        assertThat(branches(folk, id).electedOn()).isEqualTo(due);
        assertThat(cases.view(Branch.DOSSIERS + id).stage("ELECTED").orElseThrow().overdue()).isFalse();
        assertThat(current.as(folk.secretary(), () -> members.read(line.id())).office()).isEqualTo(Office.NONE);
    }

    @Test
    void whoHoldsAnOfficeInTheBranchLeadsItInTheCompoundAndNowhereElse() {
        Folk folk = town.settle();
        List<Actor> people = town.people(1);
        long id = town.active(folk, DAY, people);
        PartyMember line = current.as(folk.secretary(), () -> members.roll(id).get(0));
        current.as(folk.secretary(), () -> members.change(line.id(), Office.SECRETARY, true));
        current.as(people.get(0), () -> {
            assertThat(access.may("neighborhood.leadBranch", folk.compound().id())).isTrue();
            assertThat(access.may("neighborhood.leadBranch", folk.community().id())).isFalse();
        });
        current.as(folk.secretary(), () -> members.end(line.id(), given.today()));
        time.on(given.today().plusDays(1), () -> current.as(people.get(0),
                () -> assertThat(access.may("neighborhood.leadBranch", folk.compound().id())).isFalse()));
    }

    @Test
    void aBranchThatIsNoMoreIsLedByNobody() {
        Folk folk = town.settle();
        List<Actor> people = town.people(1);
        long id = town.active(folk, DAY, people);
        PartyMember line = current.as(folk.secretary(), () -> members.roll(id).get(0));
        current.as(folk.secretary(), () -> members.change(line.id(), Office.SECRETARY, true));
        current.as(folk.street(), () -> establishment.end(id, BranchState.DISSOLVED, "党员不足", given.today()));
        assertThat(current.as(folk.secretary(), () -> members.read(line.id())).office()).isEqualTo(Office.NONE);
        time.on(given.today().plusDays(1), () -> current.as(people.get(0),
                () -> assertThat(access.may("neighborhood.leadBranch", folk.compound().id())).isFalse()));
    }

    @Test
    void nobodyVotesInTwoBranches() {
        List<Actor> one = town.people(1);
        Folk here = town.settle();
        Folk there = town.settle();
        town.active(here, DAY, one);
        long other = town.active(there, DAY, List.of());
        time.on(DAY, () -> refused("partymember.refusal.votesElsewhere",
                () -> town.enrol(there, other, one.get(0), Registration.FORMAL, DAY)));
    }

    @Test
    void aDoublyRegisteredMemberHasNoVoteAndCannotBeGivenOne() {
        Folk folk = town.settle();
        long id = town.active(folk, DAY, List.of());
        PartyMember line = time.on(DAY, () -> town.enrol(folk, id, town.people(1).get(0), Registration.DOUBLE, DAY));
        assertThat(line.isVoting()).isFalse();
        current.as(folk.secretary(), () -> refused("partymember.refusal.noVote", () -> members.change(line.id(), Office.NONE, true)));
    }

    @Test
    void onlyThePartyOrganisationLeadsAndOnlyTheStreetApproves() {
        matrix.only("neighborhood.leadBranch", Role.PARTY_ORGANISATION_MEMBER);
        matrix.only("neighborhood.surveyBranch", Role.PARTY_ORGANISATION_MEMBER);
        matrix.only("neighborhood.approveBranch", Role.STREET_OFFICER);
        matrix.only("neighborhood.readBranch", Role.PARTY_ORGANISATION_MEMBER, Role.STREET_OFFICER);
    }

    private Branch branches(Folk folk, long id) {
        return current.as(folk.street(), () -> branches.work(id));
    }
}
