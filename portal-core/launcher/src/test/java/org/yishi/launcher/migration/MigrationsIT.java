package org.yishi.launcher.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yishi.launcher.fixture.TestPlugin.aPlugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Secrets;
import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Quarantined;
import org.yishi.launcher.database.DatabaseAddress;
import org.yishi.launcher.database.EmbeddedDatabase;
import org.yishi.launcher.database.OwnDatabase;
import org.yishi.launcher.fixture.TestWar;

/** Migrations on the real embedded MariaDB. */
class MigrationsIT {

    @TempDir
    private static Path once;
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static EmbeddedDatabase embedded;
    private static DatabaseAddress database;

    @TempDir
    private Path work;
    private Path plugins;

    @BeforeAll
    static void startDatabase() throws IOException {
        FLYWAY.setLevel(Level.OFF);
        Files.createDirectories(once.resolve("secrets"));
        embedded = new EmbeddedDatabase(once.resolve("mariadb"), once.resolve("mariadb.log"), new Secrets(once.resolve("secrets")), () -> { });
        database = embedded.start();
    }

    @AfterAll
    static void stopDatabase() {
        embedded.close();
    }

    @BeforeEach
    void emptyDatabase() throws Exception {
        for (String table : query("select table_name from information_schema.tables where table_schema = 'portal'")) {
            execute("drop table `" + table + "`");
        }
        plugins = Files.createDirectory(work.resolve("plugins"));
    }

    @Test
    void coreComesFirstThenEachPluginInOrderOfNeed() throws Exception {
        aPlugin("alpha").saying("requires", "beta").withMigration("V1__a.sql", "create table alpha_a as select * from beta_a;").in(plugins);
        aPlugin("beta").withMigration("V1__b.sql", "create table beta_a as select * from portal_area;").in(plugins);
        assertThat(migrate(TestWar.aWar())).isEmpty();
        assertThat(tables()).contains("portal_area", "alpha_a", "beta_a", "portal_migration_portal", "portal_migration_alpha", "portal_migration_beta");
    }

    @Test
    void anOlderDatabaseIsBroughtForwardAndKeepsItsRows() throws Exception {
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").in(plugins);
        migrate(TestWar.aWar());
        execute("insert into alpha_a values (7)");
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").withMigration("V2__b.sql", "alter table alpha_a add b int default 3;").in(plugins);
        assertThat(migrate(TestWar.aWar().withCoreMigration("V2__more.sql", "alter table portal_area add kind varchar(9);"))).isEmpty();
        assertThat(query("select id * 10 + b from alpha_a")).containsExactly("73");
    }

    @Test
    void aFailingMigrationNamesItsPluginAndLeavesNothingBehindSoThatAMendedOneRuns() throws Exception {
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);")
                .withMigration("V2__b.sql", "create table alpha_b (id int); create table alpha_b (id int);").in(plugins);
        assertThat(migrate(TestWar.aWar())).hasValueSatisfying(out -> {
            assertThat(out.id()).isEqualTo("alpha");
            assertThat(out.reason().en()).contains("V2__b.sql", "alpha_b");
        });
        assertThat(tables()).contains("alpha_a").doesNotContain("alpha_b");
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").withMigration("V2__b.sql", "create table alpha_b (id int);").in(plugins);
        assertThat(migrate(TestWar.aWar())).isEmpty();
        assertThat(tables()).contains("alpha_b");
    }

    @Test
    void aMigrationThatWasChangedAfterItRanIsFound() throws Exception {
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").in(plugins);
        migrate(TestWar.aWar());
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id bigint);").in(plugins);
        assertThat(migrate(TestWar.aWar())).isPresent();
    }

    @Test
    void aPluginOlderThanItsDataStaysOut() throws Exception {
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").withMigration("V2__b.sql", "alter table alpha_a add b int;").in(plugins);
        migrate(TestWar.aWar());
        aPlugin("alpha").withMigration("V1__a.sql", "create table alpha_a (id int);").in(plugins);
        assertThat(migrate(TestWar.aWar())).hasValueSatisfying(out -> assertThat(out.reason().en()).contains("newer version (migration 2)"));
        assertThat(tables()).contains("alpha_a");
    }

    @Test
    void aDatabaseNewerThanTheProgramIsRefusedAndLeftAsItIs() throws Exception {
        migrate(TestWar.aWar().withCoreMigration("V2__more.sql", "create table portal_more (id int);"));
        List<String> before = query("select version from portal_migration_portal");
        assertThatThrownBy(() -> migrate(TestWar.aWar())).isInstanceOf(CannotStart.class).hasMessageContaining("newer Yishi (migration 2)");
        assertThat(query("select version from portal_migration_portal")).isEqualTo(before);
    }

    @Test
    void theEmbeddedDatabaseIsDurableChineseAndClosedToOthers() throws Exception {
        assertThat(query("select concat_ws(',', @@innodb_flush_log_at_trx_commit, @@innodb_snapshot_isolation, @@character_set_server, @@bind_address)"))
                .containsExactly("1,ON,utf8mb4,127.0.0.1");
        assertThat(query("select default_character_set_name from information_schema.schemata where schema_name = 'portal'")).containsExactly("utf8mb4");
        assertThatThrownBy(() -> new DatabaseAddress(database.url(), "root", "").connect()).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> new DatabaseAddress(database.url(), "portal", "").connect()).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> query("select * from mysql.global_priv")).isInstanceOf(SQLException.class);
    }

    @Test
    void anOwnDatabaseIsCheckedBeforeItIsUsed() throws Exception {
        assertThat(OwnDatabase.check(database)).isEqualTo(database);
        assertThatThrownBy(() -> OwnDatabase.check(new DatabaseAddress(database.url(), "portal", "wrong"))).isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be reached").hasMessageContaining("Access denied");
        assertThatThrownBy(() -> OwnDatabase.check(new DatabaseAddress("jdbc:mariadb://127.0.0.1:1/portal", "portal", "x"))).isInstanceOf(CannotStart.class);
    }

    private Optional<Quarantined> migrate(TestWar war) throws IOException {
        Assembly assembly = new Assembler(war.in(work)).assemble(Assembler.jarsIn(plugins), List.of(), work.resolve("portal"));
        assertThat(assembly.quarantined()).isEmpty();
        return new Migrations(database, work.resolve("migrations")).run(assembly);
    }

    private static List<String> tables() throws SQLException {
        return query("select table_name from information_schema.tables where table_schema = 'portal'");
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
