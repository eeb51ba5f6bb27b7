package org.yishi.portal.datebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.Accounted;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** The secret address: what it tells, to whom, and how it ends. */
@PortalTest
class PersonalDatebookIT {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Accounted accounted;
    @Inject
    private Meetings meetings;
    @Inject
    private Datebook datebook;
    @Inject
    private PersonalDatebook personal;
    @Inject
    private CurrentActor current;

    private String address(Actor person) {
        accounted.account(person);
        return current.as(person, (Supplier<String>) personal::renew);
    }

    private List<String> names(String secret) {
        return personal.at(secret).stream().map(Occasion::name).toList();
    }

    @Test
    void aMemberIsToldTheMeetingsToWhichTheRollCallsAndNobodyElseIs() {
        Area here = given.community();
        Actor worker = hosted.worker(here);
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
        Actor resident = given.person(Role.RESIDENT, here);
        long meeting = current.as(worker, () -> {
            long id = meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯"));
            meetings.notice(id, hosted.on(given.today().plusDays(20), given.today()));
            return id;
        });
        assertThat(names(address(committee.get(0)))).contains("portal-meeting-" + meeting);
        assertThat(names(address(resident))).doesNotContain("portal-meeting-" + meeting);
        assertThat(datebook.get(here, "portal-meeting-" + meeting).entry().place()).isEqualTo("社区会议室");
    }

    @Test
    void aVoterIsToldTheBallotButNotWhetherTheOwnVoteIsIn() {
        Polling.Place place = polling.open(6);
        Actor voter = place.voters().get(0);
        String secret = address(voter);
        List<Occasion> before = personal.at(secret);
        assertThat(before).extracting(Occasion::name).containsExactly("portal-ballot-" + place.ballot());
        polling.vote(place, voter, Choice.FOR);
        assertThat(personal.at(secret)).isEqualTo(before);
    }

    @Test
    void whoHasSomethingToDoIsToldUntilWhen() {
        Area here = given.community();
        hosted.people(Role.COMMITTEE_MEMBER, here, 5);
        Actor worker = hosted.worker(here);
        LocalDate day = given.today().plusDays(20);
        long meeting = current.as(worker, () -> {
            long id = meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯"));
            meetings.notice(id, hosted.on(day, day.minusDays(20)));
            return id;
        });
        assertThat(personal.at(address(worker))).filteredOn(one -> one.entry().kind() == EntryKind.DEADLINE)
                .anySatisfy(one -> {
                    assertThat(one.entry().dossier()).isEqualTo("portal/meeting/" + meeting);
                    assertThat(one.entry().span().firstDay()).isEqualTo(day);
                });
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndStoppingEndsAll() {
        Actor person = given.person(Role.RESIDENT, given.community());
        String first = address(person);
        assertThat(personal.at(first)).isEmpty();
        String second = current.as(person, (Supplier<String>) personal::renew);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> personal.at(first));
        assertThat(personal.at(second)).isEmpty();
        current.as(person, personal::stop);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> personal.at(second));
        assertThat(current.as(person, personal::since)).isEmpty();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() throws SQLException {
        Actor person = given.person(Role.RESIDENT, given.community());
        String secret = address(person);
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select secret_hash from portal_datebook_feed where person_id = ?")) {
            query.setLong(1, person.personId());
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).hasSize(64).doesNotContain(secret);
            }
        }
    }

    @Test
    void aVisitorHasNoAddressAndAGuessOpensNothing() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(Actor.VISITOR, (Supplier<String>) personal::renew));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> personal.at("A".repeat(43)));
    }
}
