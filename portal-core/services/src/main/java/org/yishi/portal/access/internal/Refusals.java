package org.yishi.portal.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

import org.yishi.portal.access.Actor;

/** Keeps every refusal, outside of the transaction that was refused. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Clock clock;

    void log(Actor actor, String action, long areaId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into portal_refused (refused_at, actor, action, area_id) values (?, ?, ?, ?)")) {
            insert.setObject(1, LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC));
            insert.setString(2, actor.pseudonym());
            insert.setString(3, action);
            insert.setLong(4, areaId);
            insert.executeUpdate();
        } catch (SQLException e) {
            // the refusal stands even when it cannot be written down
            LOG.log(Level.WARNING, "a refusal could not be kept", e);
        }
    }
}
