package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.access.Scribbles;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.internal.CheckpointBook;
import org.yishi.portal.ledger.internal.LedgerReader;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** The records that acts write are sealed: whatever somebody changes in them beside the portal is found and named. */
@PortalTest
class SealsIT {

    private static final long SEED = 20260731;
    private static final int CHANGES = 500;
    private static final int AT_ONCE = 10;
    private static final Map<String, List<String>> KEYS = Map.of("portal_ledger_entry", List.of("dossier", "sequence"),
            "portal_ledger_head", List.of("dossier"), "portal_seal", List.of("table_name", "row_id", "number"));

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Scribbles scribbles;
    @Inject
    private CurrentActor current;
    @Inject
    private LedgerReader ledger;
    @Inject
    private CheckpointBook checkpoints;

    private Area here;
    private Actor officer;
    private String dossier;
    /** What other tests left. */
    private List<ChainVerdict> before;

    @BeforeEach
    void somebodyWhoMay() {
        here = given.community();
        officer = given.person(Role.ADMINISTRATOR, here);
        dossier = "test/seals/" + here.id();
        current.as(officer, () -> scribbles.write(here.id(), dossier, "一"));
    }

    @Test
    void theEntryHoldsTheDigestOfTheSealsOfItsRecords() throws SQLException {
        assertThat(Facts.read(ledger.entries(dossier).get(0).facts(), RecordsDigest.FACT)).hasValueSatisfying(hex -> assertThat(hex).hasSize(64));
        assertThat(count("select count(*) from portal_seal where dossier = '" + dossier + "' and table_name = 'portal_setting'")).isEqualTo(1);
        assertThat(ledger.check(dossier)).isEqualTo(new ChainVerdict(dossier, 1, 0, ""));
    }

    @Test
    void aTransactionThatBreaksLeavesNoSeal() throws SQLException {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(officer, () -> scribbles.writeAndFail(here.id(), dossier, "二")));
        assertThat(count("select count(*) from portal_seal where dossier = '" + dossier + "'")).isEqualTo(1);
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void aTalliedActMayNotWriteASealedRecord() throws SQLException {
        assertThatIllegalStateException().isThrownBy(() -> current.as(officer, () -> scribbles.tally(here.id(), "三")))
                .withMessageContaining("portal_setting");
        assertThat(scribbles.kept(here.id())).isEqualTo("一");
    }

    @Test
    void aChangedRecordIsNamedWithTheEntryThatWroteItLast() throws SQLException {
        long row = count("select id from portal_setting where area_id = " + here.id());
        current.as(officer, () -> scribbles.write(here.id(), dossier, "二"));
        execute("update portal_setting set setting_value = '贰' where id = " + row);
        assertThat(ledger.check(dossier)).isEqualTo(new ChainVerdict(dossier, 0, 2, "CHANGED", "portal_setting " + row));
        execute("update portal_setting set setting_value = '一' where id = " + row);
        assertThat(ledger.check(dossier).holds()).as("an older state is no excuse").isFalse();
        execute("update portal_setting set setting_value = '二' where id = " + row);
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void whoVotedIsNotNamedInTheEntry() {
        current.as(officer, () -> scribbles.writeUnnamed(here.id(), dossier, "二"));
        assertThat(ledger.entries(dossier)).extracting(LedgerEntry::actor).containsExactly("person:" + officer.personId(), "voter");
    }

    /** Some at a time, since each look reads everything; no two of them where one could cover up for the other. */
    @Test
    void everyOneOfFiveHundredChangesIsFound() throws Exception {
        checkpoints.catchUp();
        before = ledger.broken();
        Random random = new Random(SEED);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("set foreign_key_checks = 0");
            List<String> tables = tables(connection);
            for (int made = 0; made < CHANGES;) {
                List<StoredChange> changes = made(connection, tables, random);
                List<ChainVerdict> broken = new ArrayList<>(ledger.broken());
                broken.removeAll(before);
                for (StoredChange change : changes) {
                    assertThat(broken).as("seed %d: %s", SEED, change).anyMatch(change::isToldBy);
                    change.undo(connection);
                }
                made += changes.size();
            }
            connection.createStatement().execute("set foreign_key_checks = 1");
        }
        assertThat(ledger.broken()).as("everything was put back").containsExactlyInAnyOrderElementsOf(before);
    }

    /** The ledger itself, and every table of which some record is sealed. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(KEYS.keySet());
        try (var statement = connection.createStatement(); var row = statement.executeQuery("select distinct table_name from portal_seal")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        Collections.sort(tables);
        return tables;
    }

    private List<StoredChange> made(Connection connection, List<String> tables, Random random) throws SQLException {
        List<StoredChange> changes = new ArrayList<>();
        for (int tried = 0; tried < 4 * AT_ONCE && changes.size() < AT_ONCE; tried++) {
            String table = tables.get(random.nextInt(tables.size()));
            StoredRow row = StoredRow.anyOf(connection, table, KEYS.getOrDefault(table, List.of("id")), random);
            if (row != null && before.stream().noneMatch(verdict -> verdict.record().equals(row.name()))) {
                StoredChange change = StoredChange.of(connection, row, random);
                if (changes.stream().noneMatch(change::touches)) {
                    change.make(connection).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
