package org.yishi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.launcher.fixture.TestPlugin.aPlugin;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.launcher.fixture.Listening;
import org.yishi.launcher.fixture.RunningLauncher;

/** One installation through its life: first start, plugins coming and going, processes killed, stop, start again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalIT {

    @TempDir
    private static Path elsewhere;
    private static int port;
    private static Path home;
    private static RunningLauncher portal;

    @BeforeAll
    static void firstStart() throws Exception {
        home = RunningLauncher.home(Path.of("target", "installed").toAbsolutePath());
        aPlugin("good").withMigration("V1__a.sql", "create table good_a (id bigint primary key);").withEntity("A", "@Table(name=\"good_a\")")
                .in(home.resolve("plugins"));
        aPlugin("unmigrated").withMigration("V1__a.sql", "create table unmigrated_a (id bigint); create tabel x;").in(home.resolve("plugins"));
        aPlugin("throwing").with("package org.yishi.throwing; public class ThePlugin { static { if (true) throw new IllegalStateException(\"broken on purpose\"); } }")
                .in(home.resolve("plugins"));
        aPlugin("bootfailure").in(home.resolve("plugins"));
        port = RunningLauncher.freePort();
        portal = RunningLauncher.start(home, port, Map.of()).awaitReady();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        portal.stop();
    }

    @Test
    @Order(1)
    void thePortalComesUpWithoutThePluginsThatFailAndSaysWhy() {
        assertThat(portal.get("/health/ready")).isEqualTo("ready");
        assertThat(portal.get("/plugins")).isEqualTo("good");
        assertThat(portal.output()).containsOnlyOnce("welcome").contains("V1__a.sql", "broken on purpose", "bootfailure-1.0.jar", "its class throws");
    }

    @Test
    @Order(2)
    void nothingListensButTheHttpPortAndTheDatabaseForThisMachine() throws IOException {
        for (ProcessHandle process : portal.process().descendants().toList()) {
            boolean database = process.info().command().orElse("").endsWith("mariadbd");
            assertThat(Listening.of(process)).allMatch(address -> database ? address.startsWith("127.0.0.1:") : address.equals("*:" + port)).hasSize(1);
        }
        assertThat(Listening.of(portal.process())).isEmpty();
    }

    @Test
    @Order(3)
    void aJarDroppedIntoTheFolderIsTakenInWithoutARestart() throws Exception {
        aPlugin("dropped").saying("requires", "good").in(home.resolve("plugins"));
        RunningLauncher.await(() -> portal.get("/plugins").equals("good,dropped"));
    }

    @Test
    @Order(4)
    void anUploadedPluginThatDoesNotFitIsRefusedAtOnce() {
        assertThat(portal.ask("install", aPlugin("late").saying("api", "[9,)").in(elsewhere))).contains("needs the portal api", "需要门户接口");
        assertThat(portal.ask("remove", "good")).contains("dropped");
        assertThat(portal.get("/plugins")).isEqualTo("good,dropped");
    }

    @Test
    @Order(5)
    void anUploadedUpgradeThatDoesNotComeUpGivesWayToTheVersionBefore() throws Exception {
        Path broken = aPlugin("dropped").saying("version", "2.0").saying("requires", "good")
                .with("package org.yishi.dropped; public class ThePlugin { static { if (true) throw new IllegalStateException(\"upgrade broken\"); } }").in(elsewhere);
        assertThat(portal.ask("install", broken)).isEmpty();
        RunningLauncher.await(() -> portal.output().contains("upgrade broken") && portal.get("/plugins").equals("good,dropped"));
    }

    @Test
    @Order(6)
    void aRemovedPluginIsGoneAndAnInstalledOneComesBack() throws Exception {
        assertThat(portal.ask("remove", "dropped")).isEmpty();
        RunningLauncher.await(() -> portal.get("/plugins").equals("good"));
        assertThat(portal.ask("install", aPlugin("dropped").saying("requires", "good").in(elsewhere))).isEmpty();
        RunningLauncher.await(() -> portal.get("/plugins").equals("good,dropped"));
    }

    @Test
    @Order(7)
    void aCommandRunsInTheRunningPortalAndItsProgressIsSeen() throws Exception {
        RunningLauncher fine = RunningLauncher.start(home, port, Map.of(), "import", "opinions", elsewhere.toString());
        RunningLauncher bad = RunningLauncher.start(home, port, Map.of(), "import", "opinions", "bad");
        RunningLauncher.await(() -> fine.output().contains("step 1 of import opinions " + elsewhere));
        assertThat(fine.output()).doesNotContain("step 2");
        Files.createFile(elsewhere.resolve("go-on"));
        assertThat(fine.exitCode()).isZero();
        assertThat(fine.output()).contains("step 3");
        assertThat(bad.exitCode()).isEqualTo(1);
    }

    @Test
    @Order(8)
    void aSecondLauncherOnTheSameFolderIsRefused() throws Exception {
        RunningLauncher second = RunningLauncher.start(home, RunningLauncher.freePort(), Map.of());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("is in use by another Yishi");
    }

    @Test
    @Order(9)
    void aTakenPortIsNamedBeforeAnythingIsTouched() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Path data = elsewhere.resolve("untouched");
            RunningLauncher second = RunningLauncher.start(home, taken.getLocalPort(), Map.of("PORTAL_DATA", data.toString()));
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("Port " + taken.getLocalPort() + " is taken", "PORTAL_PORT");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    @Order(10)
    void aKilledDatabaseIsStartedAgain() throws Exception {
        portal.database().destroyForcibly();
        RunningLauncher.await(() -> portal.output().contains("The database is back"));
        RunningLauncher.await(() -> portal.get("/health/ready").equals("ready"));
    }

    @Test
    @Order(11)
    void afterEveryJavaProcessWasKilledTheNextStartFindsItsWay() throws Exception {
        ProcessHandle orphan = portal.database();
        portal.process().children().forEach(ProcessHandle::destroyForcibly);
        portal.process().destroyForcibly();
        assertThat(orphan.isAlive()).isTrue();
        portal = RunningLauncher.start(home, port, Map.of()).awaitReady();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(portal.get("/health/ready")).isEqualTo("ready");
    }

    @Test
    @Order(12)
    void aPoliteSignalStopsPortalAndDatabase() throws Exception {
        ProcessHandle database = portal.database();
        portal.stop();
        assertThat(database.isAlive()).isFalse();
        assertThat(portal.get("/health/ready")).isEqualTo("none");
        assertThat(Files.readString(home.resolve("data/logs/mariadb.log"))).endsWith("Shutdown complete\n");
    }

    @Test
    @Order(13)
    void aCommandWithoutARunningPortalStartsItForItselfAndStops() throws Exception {
        RunningLauncher command = RunningLauncher.start(home, port, Map.of(), "import", "opinions", elsewhere.toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.output()).contains("step 3 of import opinions");
        assertThat(command.get("/health/ready")).isEqualTo("none");
    }
}
