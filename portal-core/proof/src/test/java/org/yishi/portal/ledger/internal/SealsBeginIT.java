package org.yishi.portal.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.testkit.PortalTest;

/** Rows from before the seals, and tables that a migration changed. */
@PortalTest
class SealsBeginIT {

    private static final String TABLE = "portal_plugin_switch";

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private SealsBegin begin;
    @Inject
    private LedgerReader ledger;
    @Inject
    private LedgerRepository entries;
    @Inject
    private Unit unit;

    @BeforeEach
    void twoRowsThatNoActWrote() throws SQLException {
        execute("insert into portal_plugin_switch (area_id, plugin_id, is_on) values (901, 'old', 1), (902, 'old', 0)");
        assertThat(whatIsBroken()).hasSize(2).allMatch(verdict -> verdict.why().equals("ADDED"));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        execute("delete from portal_plugin_switch where plugin_id = 'old'");
        seal(edition() + 1);
        assertThat(whatIsBroken()).isEmpty();
    }

    @Test
    void aNewEditionSealsWhatIsThereAndRecordsIt() throws Exception {
        seal(edition() + 1);
        assertThat(whatIsBroken()).isEmpty();
        assertThat(entries.last(SealedForm.DOSSIER).get(0).facts()).contains("\"rows\":\"2\"", "\"table\":\"" + TABLE + "\"");
        execute("update portal_plugin_switch set is_on = 0 where area_id = 901");
        assertThat(whatIsBroken()).extracting(ChainVerdict::why).containsExactly("CHANGED");
    }

    @Test
    void theSameEditionNeverSealsARowThatNobodySealed() throws Exception {
        seal(edition());
        assertThat(whatIsBroken()).hasSize(2);
    }

    @Test
    void anAddedColumnLeavesRowsThatWereChangedBeforeToTheCheck() throws Exception {
        seal(edition() + 1);
        execute("update portal_plugin_switch set is_on = 0 where area_id = 901",
                "alter table portal_plugin_switch add column note varchar(20) not null default '-'");
        try {
            seal(edition());
            assertThat(whatIsBroken()).extracting(ChainVerdict::why).containsExactly("CHANGED");
            execute("update portal_plugin_switch set is_on = 1 where area_id = 901", "update portal_plugin_switch set note = 'x' where area_id = 902");
            assertThat(whatIsBroken()).extracting(ChainVerdict::why).contains("CHANGED");
        } finally {
            execute("alter table portal_plugin_switch drop column note");
        }
    }

    @Test
    void aColumnThatIsGoneIsToldUntilTheEditionIsRaised() throws Exception {
        seal(edition() + 1);
        execute("alter table portal_plugin_switch rename column is_on to switched_on");
        try {
            seal(edition());
            assertThat(whatIsBroken()).singleElement().satisfies(verdict -> assertThat(verdict.record()).startsWith(TABLE));
        } finally {
            execute("alter table portal_plugin_switch rename column switched_on to is_on");
        }
        assertThat(whatIsBroken()).isEmpty();
    }

    private void seal(int edition) throws Exception {
        RowForm form = form();
        unit.run(() -> begin.seal(new SealedForm(TABLE, form.columns(), edition), form));
    }

    /** As it is now, and not as it was at the start. */
    private RowForm form() {
        try (LedgerSnapshot snapshot = new LedgerSnapshot(database)) {
            return snapshot.form(TABLE);
        }
    }

    private int edition() {
        return SealedForm.of(entries.all(SealedForm.DOSSIER)).get(TABLE).edition();
    }

    private List<ChainVerdict> whatIsBroken() {
        return ledger.broken().stream().filter(verdict -> verdict.record().startsWith(TABLE) || verdict.dossier().equals(SealedForm.DOSSIER)).toList();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
