package org.yishi.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Permission first, then change and ledger entry together or not at all. */
@PortalTest
class FunnelIT {

    @Inject
    private Given given;
    @Inject
    private Capacities capacities;
    @Inject
    private GuardedActs acts;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private Unit unit;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private Area here;
    private Actor street;
    private Actor person;

    @BeforeEach
    void somebodyWhoMayAndSomebodyConcerned() {
        here = given.community();
        street = given.person(Role.STREET_OFFICER, here);
        person = given.person(IdentityLevel.L2);
    }

    @Test
    void changeAndEntryAreThereTogether() {
        current.as(street, () -> acts.give(here.id(), person.personId()));
        assertThat(people.holds(person.personId(), Role.SOCIAL_WORKER, here.id())).isTrue();
        assertThat(ledger.entries(acts.dossier(person.personId()))).hasSize(1);
        assertThat(ledger.check(acts.dossier(person.personId())).holds()).isTrue();
    }

    @Test
    void whenTheActFailsNeitherIsThere() {
        assertThatThrownBy(() -> current.as(street, () -> acts.giveAndFail(here.id(), person.personId())))
                .isInstanceOf(Refusal.class);
        assertThat(people.capacities(person.personId())).isEmpty();
        assertThat(ledger.entries(acts.dossier(person.personId()))).isEmpty();
    }

    @Test
    void whenTheUnitAroundTheActFailsNeitherIsThere() {
        assertThatThrownBy(() -> unit.run(() -> current.as(street, () -> {
            capacities.give(here.id(), person.personId(), Role.SOCIAL_WORKER, given.today(), null, "test");
            throw new IllegalArgumentException("later");
        }))).isInstanceOf(IllegalArgumentException.class);
        assertThat(people.capacities(person.personId())).isEmpty();
        assertThat(ledger.entries("portal/person/" + person.personId())).isEmpty();
    }

    @Test
    void anActThatDoesNotSayWhatItDidIsUndone() {
        assertThatThrownBy(() -> current.as(street, () -> acts.giveInSilence(here.id(), person.personId())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people.capacities(person.personId())).isEmpty();
    }

    @Test
    void aRefusalIsFinalAndKept() throws SQLException {
        assertThatThrownBy(() -> current.as(person, () -> acts.give(here.id(), person.personId()))).isInstanceOf(AccessRefused.class);
        assertThat(people.capacities(person.personId())).isEmpty();
        assertThat(refusals("person:" + person.personId())).isEqualTo(1);
    }

    @Test
    void nobodyActsInAnAreaThatIsNotHis() {
        Area elsewhere = given.community();
        assertThatThrownBy(() -> current.as(street, () -> acts.give(elsewhere.id(), person.personId())))
                .isInstanceOf(AccessRefused.class);
    }

    private long refusals(String actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from portal_refused where actor = ?")) {
            count.setString(1, actor);
            try (ResultSet answer = count.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
