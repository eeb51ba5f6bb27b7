package org.yishi.portal.ballot.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.yishi.portal.ballot.Channel;

/** Keeps that somebody tried to vote again, never for what. A refused attempt is told outside of the act that is undone, so that it stays. */
@ApplicationScoped
public class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());

    /** What became of it. */
    enum Outcome { REFUSED, REPLACED }

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Clock clock;

    void keep(long ballotId, long voterId, Channel channel, Outcome outcome) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "insert into portal_ballot_attempt (ballot_id, voter_id, channel, outcome, tried_at) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, ballotId);
            insert.setLong(2, voterId);
            insert.setString(3, channel.name());
            insert.setString(4, outcome.name());
            insert.setObject(5, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            // the refusal stands even when it cannot be written down
            LOG.log(Level.WARNING, "an attempt to vote again could not be kept", e);
        }
    }
}
