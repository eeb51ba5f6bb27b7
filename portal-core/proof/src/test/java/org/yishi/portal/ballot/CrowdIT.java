package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Polling.Place;
import org.yishi.portal.ledger.Ledger;
import org.yishi.testkit.PortalTest;

/** Many at once, and the constraint that holds when everything else fails. */
@PortalTest
class CrowdIT {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Polling polling;
    @Inject
    private VotingBooth booth;
    @Inject
    private Papers papers;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;

    @Test
    void ofFiftyAtOnceOnBothChannelsForTheSamePeopleOneEachCounts() throws Exception {
        Place place = polling.open(25);
        List<Callable<Object>> acts = new ArrayList<>();
        for (Actor voter : place.voters()) {
            long line = polling.line(place, voter);
            acts.add(() -> polling.vote(place, voter, Choice.FOR));
            acts.add(() -> current.as(place.officer(), () -> papers.handOut(place.ballot(), line, Channel.PAPER)));
        }
        Collections.shuffle(acts, new Random(7));
        List<Object> outcomes = Polling.allAtOnce(acts);
        assertThat(outcomes).filteredOn(Receipt.class::isInstance).hasSize(25);
        assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(25)
                .allMatch(refusal -> ((Refusal) refusal).key().startsWith("portal.ballot.refusal.voted."));
        assertThat(number("select count(*) from portal_ballot_cast where ballot_id = ?", place.ballot())).isEqualTo(25);
        assertThat(ledger.check("portal/ballot/" + place.ballot()).holds()).isTrue();
    }

    @Test
    void sixtyFourEqualRequestsOfEachOfAHundredVotersAreAHundredVotes() throws Exception {
        Place place = polling.open(100);
        List<Callable<Object>> acts = new ArrayList<>();
        for (Actor voter : place.voters()) {
            long line = polling.line(place, voter);
            Slip slip = current.as(voter, () -> booth.slip(place.ballot(), line, List.of(Choice.AGAINST)));
            for (int i = 0; i < 64; i++) {
                acts.add(() -> current.as(voter, () -> booth.vote(place.ballot(), line, List.of(Choice.AGAINST), slip)));
            }
        }
        Collections.shuffle(acts, new Random(11));
        List<Object> outcomes = Polling.allAtOnce(acts);
        assertThat(outcomes).hasSize(6_400).allMatch(Receipt.class::isInstance);
        assertThat(outcomes.stream().distinct()).hasSize(100);
        BallotResult result = polling.closeAndCount(place);
        assertThat(result.tallies().of(Choice.AGAINST)).isEqualTo(Amount.heads(100));
        assertThat(PackCheck.check(result.pack()).problems()).isEmpty();
        assertThat(outcomes).allMatch(receipt -> result.pack().contains(((Receipt) receipt).digest()));
    }

    @Test
    void theDatabaseItselfHoldsThatALineVotesOnce() throws Exception {
        assertThat(number("select count(*) from information_schema.key_column_usage where table_schema = database() and table_name = ?"
                + " and constraint_name = 'PRIMARY' and column_name = 'id'", "portal_ballot_cast")).as("the primary key of portal_ballot_cast").isEqualTo(1);
        assertThat(number("select count(*) from information_schema.table_constraints where table_schema = database() and constraint_type = 'UNIQUE'"
                + " and constraint_name in ('uk_portal_ballot_voter', 'uk_portal_ballot_paper_serial', 'uk_portal_ballot_cast_receipt',"
                + " 'uk_portal_ballot_paper_voter') and table_name like ?", "portal_ballot%")).isEqualTo(4);
        Place place = polling.open(1);
        polling.vote(place, place.voters().get(0), Choice.FOR);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> number("insert into portal_ballot_cast (id, ballot_id, channel, cast_at,"
                + " receipt_digest, version) select id, ballot_id, 'PAPER', now(6), repeat('0', 64), 1 from portal_ballot_voter where ballot_id = ?"
                + " returning 1", place.ballot())).withMessageContaining("Duplicate entry");
    }

    @Test
    void whatWasRefusedIsKeptWithoutTheChoice() throws Exception {
        Place place = polling.open(2);
        Actor voter = place.voters().get(0);
        long line = polling.line(place, voter);
        Slip other = current.as(voter, () -> booth.slip(place.ballot(), line, List.of(Choice.AGAINST)));
        polling.vote(place, voter, Choice.FOR);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(voter,
                () -> booth.vote(place.ballot(), line, List.of(Choice.AGAINST), other)));
        assertThat(number("select count(*) from portal_ballot_attempt where outcome = 'REFUSED' and ballot_id = ?", place.ballot())).isEqualTo(1);
    }

    private long number(String sql, Object argument) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, argument);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
