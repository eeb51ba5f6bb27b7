package org.yishi.deliberation.opinions;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.yishi.deliberation.statement.HideReason;
import org.yishi.deliberation.statement.Statement;
import org.yishi.deliberation.vote.VoteDigest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes imported conversations in batches over the connection of the running transaction; memory does not grow with votes. */
@ApplicationScoped
public class OpinionRepository {

    private static final int BATCH = 5000;
    private static final int TELL_EVERY = 250_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void participants(long consultationId, List<String> sourceIds) throws SQLException {
        try (PreparedStatement insert = connection().prepareStatement(
                "insert into deliberation_participant (consultation_id, source_id) values (?, ?)")) {
            for (int i = 0; i < sourceIds.size(); i++) {
                insert.setLong(1, consultationId);
                insert.setString(2, sourceIds.get(i));
                batch(insert, i + 1 == sourceIds.size() || (i + 1) % BATCH == 0);
            }
        }
    }

    void statements(long consultationId, List<ImportedStatement> statements, long[] participantIds, Instant now) throws SQLException {
        try (PreparedStatement insert = connection().prepareStatement("""
                insert into deliberation_statement (consultation_id, participant_id, body, state, checked, hidden_why, said_at, source_id)
                values (?, ?, ?, ?, true, ?, ?, ?)""")) {
            for (int i = 0; i < statements.size(); i++) {
                ImportedStatement statement = statements.get(i);
                insert.setLong(1, consultationId);
                insert.setLong(2, participantIds[statement.author()]);
                insert.setString(3, statement.body());
                insert.setString(4, statement.state().name());
                insert.setString(5, statement.state() == Statement.State.HIDDEN ? HideReason.ELSEWHERE.name() : null);
                insert.setObject(6, LocalDateTime.ofInstant(statement.at() == 0 ? now : Instant.ofEpochMilli(statement.at()),
                        ZoneOffset.UTC));
                insert.setString(7, statement.sourceId());
                batch(insert, i + 1 == statements.size() || (i + 1) % BATCH == 0);
            }
        }
    }

    /** The new key of each participant or statement, in the order of the given ids of the source. */
    long[] ids(String table, long consultationId, List<String> sourceIds) throws SQLException {
        Map<String, Long> bySource = new HashMap<>(sourceIds.size() * 2);
        try (PreparedStatement query = connection().prepareStatement(
                "select source_id, id from deliberation_" + table + " where consultation_id = ?")) {
            query.setLong(1, consultationId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    bySource.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return sourceIds.stream().mapToLong(bySource::get).toArray();
    }

    /** @return the digest over all votes */
    String votes(long consultationId, LastVotes votes, long[] statementIds, long[] participantIds, ZoneId zone, String salt,
            LongConsumer progress) throws SQLException {
        VoteDigest digest = new VoteDigest(salt);
        try (PreparedStatement insert = connection().prepareStatement("""
                insert into deliberation_vote (statement_id, participant_id, consultation_id, choice, cast_on) values (?, ?, ?, ?, ?)""")) {
            VoteWriter writer = new VoteWriter(insert, consultationId, zone, progress, votes.size());
            votes.forEach((statement, voter, choice, at) -> {
                digest.add(statementIds[statement], participantIds[voter], choice);
                writer.write(statementIds[statement], participantIds[voter], choice, at);
            });
            writer.finish();
        }
        return digest.hex();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static void batch(PreparedStatement insert, boolean send) throws SQLException {
        insert.addBatch();
        if (send) {
            insert.executeBatch();
        }
    }

    /** Sends votes in batches; keeps the first trouble, since the walk over the votes knows none. */
    private static final class VoteWriter {

        private final PreparedStatement insert;
        private final long consultationId;
        private final ZoneId zone;
        private final LongConsumer progress;
        private final long total;
        private long written;
        private SQLException trouble;
        private LocalDate lastDay;
        private Date lastDate;

        VoteWriter(PreparedStatement insert, long consultationId, ZoneId zone, LongConsumer progress, long total) {
            this.insert = insert;
            this.consultationId = consultationId;
            this.zone = zone;
            this.progress = progress;
            this.total = total;
        }

        void write(long statementId, long participantId, int choice, long at) {
            if (trouble != null) {
                return;
            }
            try {
                insert.setLong(1, statementId);
                insert.setLong(2, participantId);
                insert.setLong(3, consultationId);
                insert.setInt(4, choice);
                insert.setDate(5, date(at));
                written++;
                batch(insert, written % BATCH == 0 || written == total);
                if (written % TELL_EVERY == 0) {
                    progress.accept(written);
                }
            } catch (SQLException e) {
                trouble = e;
            }
        }

        void finish() throws SQLException {
            if (trouble != null) {
                throw trouble;
            }
        }

        private Date date(long at) {
            LocalDate day = Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
            if (!day.equals(lastDay)) {
                lastDay = day;
                lastDate = Date.valueOf(day);
            }
            return lastDate;
        }
    }
}
