package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Scribbles;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.internal.LedgerReader;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Somebody with the password of the database changes a row: the check finds it, wherever it was. */
@PortalTest
class LedgerRowsIT {

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

    private String dossier;

    @BeforeEach
    void aChainOfThree() {
        Area here = given.community();
        Actor officer = given.person(Role.ADMINISTRATOR, here);
        dossier = "test/rows/" + here.id();
        for (String value : new String[] {"一", "二", "三"}) {
            current.as(officer, () -> scribbles.write(here.id(), dossier, value));
        }
        assertThat(ledger.check(dossier)).isEqualTo(new ChainVerdict(dossier, 3, 0, ""));
    }

    @Test
    void aChangedByteInAnyColumnIsFound() throws SQLException {
        String[] changes = {"facts = replace(facts, '二', '贰')", "actor = concat(actor, '0')", "action = upper(action)",
                "area_id = area_id + 1", "community_id = community_id + 1", "entered_at = entered_at + interval 1 microsecond",
                "hash = reverse(hash)", "previous_hash = reverse(previous_hash)", "sequence = 9"};
        for (String change : changes) {
            keep();
            execute("update portal_ledger_entry set " + change + " where dossier = '" + dossier + "' and sequence = 2");
            assertThat(ledger.check(dossier).brokenAt()).as(change).isBetween(2L, 3L);
            assertThat(ledger.broken()).as(change).anyMatch(verdict -> verdict.dossier().equals(dossier));
            restore();
            assertThat(ledger.check(dossier).holds()).as("restored after " + change).isTrue();
        }
    }

    @Test
    void aRemovedRowIsMissedAlsoAtTheEnd() throws SQLException {
        keep();
        execute("delete from portal_ledger_entry where dossier = '" + dossier + "' and sequence = 3");
        assertThat(ledger.check(dossier)).isEqualTo(new ChainVerdict(dossier, 2, 3, "MISSING"));
        execute("delete from portal_ledger_entry where dossier = '" + dossier + "'");
        assertThat(ledger.check(dossier).brokenAt()).isEqualTo(1);
        restore();
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void aChangedHeadIsFound() throws SQLException {
        execute("update portal_ledger_head set sequence = 2 where dossier = '" + dossier + "'");
        assertThat(ledger.check(dossier).holds()).isFalse();
        execute("update portal_ledger_head set sequence = 3 where dossier = '" + dossier + "'");
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    private void keep() throws SQLException {
        execute("create or replace table portal_test_kept as select * from portal_ledger_entry where dossier = '" + dossier + "'");
    }

    private void restore() throws SQLException {
        execute("delete from portal_ledger_entry where dossier = '" + dossier + "'",
                "insert into portal_ledger_entry select * from portal_test_kept where dossier = '" + dossier + "'");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
