package org.yishi.portal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.register.DryRun.Counts;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class RegisterImportsIT {

    private static final String PEOPLE = "姓名,身份证号码,出生日期,户号,与户主关系\n";

    @Inject
    private Given given;
    @Inject
    private RegisterImports imports;
    @Inject
    private Registers registers;
    @Inject
    private CurrentActor current;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private Area here;
    private Actor worker;

    @BeforeEach
    void aCommunityWithTwoHouseholds() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        bring(RegisterKind.HOUSEHOLDS, "户号\nH1\nH2\n", false);
    }

    private DryRun check(RegisterKind kind, String file, boolean complete) {
        return current.as(worker, () -> imports.check(here.id(), kind, "file.csv", file.getBytes(StandardCharsets.UTF_8), null, complete));
    }

    private Counts bring(RegisterKind kind, String file, boolean complete) {
        String token = check(kind, file, complete).token();
        return current.as(worker, () -> imports.apply(here.id(), token)).counts();
    }

    private List<String> names() {
        return current.as(worker, () -> registers.residents(here.id(), "", 1)).lines().stream().map(Registers.ResidentLine::name).toList();
    }

    @Test
    void aDryRunChangesNothingAndTheConfirmedFileDoesWhatItSaid() {
        String file = PEOPLE + "王一,,1970-01-01,H1,户主\n李二,,1971-01-01,H2,户主\n";
        DryRun dryRun = check(RegisterKind.RESIDENTS, file, false);
        assertThat(dryRun.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(names()).isEmpty();
        assertThat(current.as(worker, () -> imports.apply(here.id(), dryRun.token())).counts()).isEqualTo(dryRun.counts());
        assertThat(names()).containsExactly("王一", "李二");
        assertThat(people.adultResidents(here.id())).isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesNothingAndTheAbsentEndWhereItIsComplete() {
        String file = PEOPLE + "王一,,1970-01-01,H1,户主\n李二,,1971-01-01,H2,户主\n";
        bring(RegisterKind.RESIDENTS, file, false);
        assertThat(bring(RegisterKind.RESIDENTS, file, true)).isEqualTo(new Counts(2, 0, 0, 2, 0));
        assertThat(bring(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H2,户主\n", true)).isEqualTo(new Counts(1, 0, 1, 0, 1));
        assertThat(names()).containsExactly("王一");
        assertThat(people.adultResidents(here.id())).isEqualTo(1);
    }

    @Test
    void aFileIsAppliedOnce() {
        String token = check(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,户主\n", false).token();
        current.as(worker, () -> imports.apply(here.id(), token));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> imports.apply(here.id(), token)))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("gone"));
    }

    @Test
    void aRegisterThatChangedInBetweenIsNotOverwritten() {
        Actor colleague = given.person(Role.COMMITTEE_WORKER, here);
        String mine = check(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,户主\n", false).token();
        Actor first = worker;
        worker = colleague;
        bring(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,儿子\n", false);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(first, () -> imports.apply(here.id(), mine)))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("changedMeanwhile"));
    }

    @Test
    void nothingIsHalfImportedWhenTheDatabaseFailsInTheMiddle() throws SQLException {
        String token = check(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,户主\n李二,,1971-01-01,H2,不行\n", false).token();
        execute("create trigger portal_test_fails before insert on portal_residence for each row"
                + " if new.relation = '不行' then signal sqlstate '45000' set message_text = 'in the middle'; end if");
        try {
            assertThatThrownBy(() -> current.as(worker, () -> imports.apply(here.id(), token))).isNotInstanceOf(Refusal.class);
        } finally {
            execute("drop trigger portal_test_fails");
        }
        assertThat(names()).isEmpty();
        assertThat(people.adultResidents(here.id())).isZero();
        assertThat(ledger.entries("portal/register/" + here.id() + "/RESIDENTS")).isEmpty();
        assertThat(current.as(worker, () -> imports.apply(here.id(), token)).counts().added()).isEqualTo(2);
    }

    @Test
    void theLedgerKeepsCountsAndDigestButNobodysData() throws SQLException {
        bring(RegisterKind.RESIDENTS, PEOPLE + "王一,11010519491231002X,,H1,户主\n", false);
        assertThat(ledger.entries("portal/register/" + here.id() + "/RESIDENTS")).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("portal.importRegister");
            assertThat(entry.facts()).contains("\"added\":\"1\"", "\"sha256\":\"").doesNotContain("王一", "11010519491231002X");
        });
        assertThat(one("select count(*) from portal_person where name like '%11010519491231002X%' or phone like '%11010519491231002X%'"
                + " or id_number_hash like '%11010519491231002X%'")).isZero();
        assertThat(one("select count(*) from portal_person where id_number_tail = '002X'")).isPositive();
    }

    @Test
    void everyLookAtALineIsNotedForThePersonConcerned() throws SQLException {
        bring(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,户主\n", false);
        names();
        assertThat(one("select count(*) from portal_look where area_id = " + here.id())).isEqualTo(1);
    }

    @Test
    void onlyTheCommunitysOwnWorkersMayCheckApplyAndLook() {
        String token = check(RegisterKind.RESIDENTS, PEOPLE + "王一,,1970-01-01,H1,户主\n", false).token();
        for (Actor other : List.of(given.person(Role.COMMITTEE_WORKER, given.community()), given.person(Role.RESIDENT, here), Actor.VISITOR)) {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(other, () -> imports.apply(here.id(), token)));
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(other, () -> registers.residents(here.id(), "", 1)));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
