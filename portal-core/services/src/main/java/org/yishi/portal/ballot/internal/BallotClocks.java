package org.yishi.portal.ballot.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import javax.sql.DataSource;

/**
 * The time of a ballot. Once its last instant was seen to be over, that is kept in the database, and setting the clock of a server
 * back does not open it again.
 */
@ApplicationScoped
public class BallotClocks {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Clock clock;

    /** What time it is for the ballot: the clock's, or the time at which it was seen to be over where that is later. */
    Instant now(BallotEntity ballot) {
        Instant now = Instant.now(clock);
        try (Connection connection = database.getConnection()) {
            Instant seen = seen(connection, ballot.id());
            if (seen != null) {
                return seen.isAfter(now) ? seen : now;
            }
            if (now.isAfter(ballot.terms().closesAt())) {
                see(connection, ballot.id(), now);
            }
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("the time of a ballot cannot be told", e);
        }
    }

    private static Instant seen(Connection connection, long ballotId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select seen_at from portal_ballot_over where ballot_id = ?")) {
            query.setLong(1, ballotId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC) : null;
            }
        }
    }

    private static void see(Connection connection, long ballotId, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert ignore into portal_ballot_over (ballot_id, seen_at) values (?, ?)")) {
            insert.setLong(1, ballotId);
            insert.setObject(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
