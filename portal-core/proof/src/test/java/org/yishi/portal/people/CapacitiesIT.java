package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ledger.Ledger;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class CapacitiesIT {

    @Inject
    private Given given;
    @Inject
    private Accounted accounted;
    @Inject
    private Capacities capacities;
    @Inject
    private Accounts accounts;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor street;

    @BeforeEach
    void aCommunityAndWhoAppointsThere() {
        here = given.community();
        street = given.person(Role.STREET_OFFICER, here);
    }

    @Test
    void whatIsGivenHoldsAndIsInTheLedger() {
        Actor person = given.person(IdentityLevel.L2);
        give(street, person, Role.COMMITTEE_WORKER, here);
        assertThat(people.holds(person.personId(), Role.COMMITTEE_WORKER, here.id())).isTrue();
        assertThat(ledger.entries("portal/person/" + person.personId())).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("portal.appoint");
            assertThat(entry.actor()).isEqualTo("person:" + street.personId());
            assertThat(entry.facts()).contains("COMMITTEE_WORKER").doesNotContain(person.name());
        });
    }

    @Test
    void nobodyGivesHimselfARole() {
        refused("portal.people.refusal.oneself", () -> give(street, street, Role.COMMITTEE_WORKER, here));
    }

    @Test
    void onlyAnAdministratorMakesAdministratorsAndOfficers() {
        Actor person = given.person(IdentityLevel.L2);
        refused("portal.people.refusal.administratorOnly", () -> give(street, person, Role.ADMINISTRATOR, here));
        refused("portal.people.refusal.administratorOnly", () -> give(street, person, Role.STREET_OFFICER, here));
        give(given.person(Role.ADMINISTRATOR, here), person, Role.ADMINISTRATOR, here);
    }

    @Test
    void whoSupervisesIsNotSupervised() {
        Actor person = given.person(Role.COMMITTEE_MEMBER, here);
        refused("portal.people.refusal.incompatible", () -> give(street, person, Role.SUPERVISION_MEMBER, here));
        refused("portal.people.refusal.incompatible",
                () -> give(street, person, Role.SUPERVISION_MEMBER, given.area(AreaKind.COMPOUND, here)));
        Area elsewhere = given.community();
        give(given.person(Role.STREET_OFFICER, elsewhere), person, Role.SUPERVISION_MEMBER, elsewhere);
    }

    @Test
    void anEndedCapacityStaysInTheRecordAndGivesNothing() {
        Actor person = given.person(IdentityLevel.L2);
        long id = current.as(street, () -> capacities.give(here.id(), person.personId(), Role.COMMITTEE_WORKER,
                given.today().minusDays(10), null, "test"));
        current.as(street, () -> capacities.end(id, given.today().minusDays(1), "resigned"));
        assertThat(people.holds(person.personId(), Role.COMMITTEE_WORKER, here.id())).isFalse();
        assertThat(ledger.entries("portal/person/" + person.personId())).hasSize(2);
    }

    @Test
    void aWorkerHandsOutCodesToResidentsButNotToOffices() {
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        Actor resident = given.person(Role.RESIDENT, here);
        String login = accounted.account(resident);
        assertThat(current.as(worker, () -> accounts.handOutCode(here.id(), resident.personId(), "")).login()).isEqualTo(login);
        Actor officer = given.person(Role.SUPERVISION_MEMBER, here);
        accounted.account(officer);
        refused("portal.account.refusal.codeForOffice",
                () -> current.as(worker, () -> accounts.handOutCode(here.id(), officer.personId(), "")));
        current.as(street, () -> accounts.handOutCode(here.id(), officer.personId(), ""));
    }

    @Test
    void whoBelongsToAnotherCommunityIsNotKnownHere() {
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        Actor stranger = given.person(Role.RESIDENT, given.community());
        assertThatThrownBy(() -> current.as(worker, () -> accounts.handOutCode(here.id(), stranger.personId(), "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aResidentAppointsNobody() {
        Actor resident = given.person(Role.RESIDENT, here);
        assertThatThrownBy(() -> give(resident, given.person(IdentityLevel.L2), Role.GRID_MANAGER, here))
                .isInstanceOf(AccessRefused.class);
    }

    private long give(Actor by, Actor to, Role role, Area area) {
        return current.as(by, () -> capacities.give(area.id(), to.personId(), role, given.today(), null, "test"));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
