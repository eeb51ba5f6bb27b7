package org.yishi.portal.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.RecordsDigest;
import org.yishi.portal.ledger.RowDigest;
import org.yishi.portal.ledger.SealLine;
import org.yishi.testkit.PortalTest;

/**
 * How long the check of a million entries takes, each of which wrote one sealed record. Run by hand:
 * {@code ./mvnw verify -pl portal-core/testkit -am -Dit.test=MillionEntriesBench}; the times stand in {@code target/portal-test/run/server.log.0}.
 */
@PortalTest
class MillionEntriesBench {

    private static final int CHAINS = 20_000;
    private static final int LENGTH = 50;
    private static final Logger LOG = Logger.getLogger(MillionEntriesBench.class.getName());

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private LedgerReader ledger;
    @Inject
    private Clock clock;

    @Test
    void aMillionEntriesAreCheckedInSeconds() throws SQLException {
        long begin = System.nanoTime();
        fill();
        tell("filled", begin);
        for (int run = 1; run <= 3; run++) {
            begin = System.nanoTime();
            long[] entries = new long[1];
            ledger.check(verdict -> entries[0] += verdict.entries(), verdict -> {
                throw new AssertionError(verdict);
            });
            tell("checked " + entries[0] + " entries", begin);
            assertThat(entries[0]).isGreaterThanOrEqualTo((long) CHAINS * LENGTH);
        }
    }

    private static void tell(String what, long begin) {
        LOG.log(Level.WARNING, "{0} in {1} ms", new Object[] {what, Duration.ofNanos(System.nanoTime() - begin).toMillis()});
    }

    private void fill() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement entry = connection.prepareStatement("insert into portal_ledger_entry (dossier, sequence, entered_at, action,"
                        + " actor, salt, area_id, community_id, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)");
                PreparedStatement head = connection.prepareStatement("insert into portal_ledger_head values (?, 0, ?, ?)");
                PreparedStatement row = connection.prepareStatement("insert into portal_setting values (?, ?, 'test.bench', ?)");
                PreparedStatement seal = connection.prepareStatement("insert into portal_seal values ('portal_setting', ?, ?, unhex(?), ?, ?)")) {
            Statement plain = connection.createStatement();
            Instant start = clock.instant();
            RowDigest digest = new RowDigest("portal_setting", List.of("area_id", "id", "setting_key", "setting_value"));
            for (int chain = 0; chain < CHAINS; chain++) {
                String dossier = String.format("bench/matter/%06d", chain);
                long id = 1_000_000L + chain;
                LedgerEntry last = null;
                for (int i = 1; i <= LENGTH; i++) {
                    String state = digest.of(Arrays.asList(String.valueOf(id), String.valueOf(id), "test.bench", "state " + i));
                    String records = new RecordsDigest().add(new SealLine("portal_setting", id, i, state)).hex();
                    last = LedgerEntry.after(last, dossier, start.plusSeconds(i), "bench.act", "person:" + chain, "0123456789abcdef0123456789abcdef", 0,
                            new Facts().put("records", records).put("what", "一件事的第 " + i + " 步").canonical());
                    add(entry, dossier, i, LocalDateTime.ofInstant(last.at(), ZoneOffset.UTC), last.action(), last.actor(), last.salt(), last.facts(),
                            last.previous(), last.hash());
                    add(seal, id, i, state, dossier, i);
                }
                add(row, id, id, "state " + LENGTH);
                add(head, dossier, LENGTH, last.hash());
                if (chain % 100 == 99) {
                    plain.execute("start transaction");
                    for (Statement batch : new Statement[] {entry, head, row, seal}) {
                        batch.executeBatch();
                    }
                    plain.execute("commit");
                }
            }
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
