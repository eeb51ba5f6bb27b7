package org.yishi.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.yishi.launcher.Secrets;
import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.database.DatabaseAddress;
import org.yishi.launcher.database.EmbeddedDatabase;
import org.yishi.launcher.migration.Migrations;

/** The one portal of this module's tests: assembled and migrated as the real start does it, with a database of its own. */
public final class Underway {

    /** Their reports of each step would fill the report of the tests; held here because loggers are forgotten. */
    private static final List<Logger> TALKATIVE = List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("fish.payara.arquillian"));

    private static Path folder;
    private static EmbeddedDatabase database;
    private static DatabaseAddress databaseAddress;
    private static Assembly assembly;
    private static int port;
    private static int mailPort;

    private Underway() {
    }

    static void prepare() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        Path war = war();
        folder = TestFolder.fresh("run");
        try {
            Secrets secrets = new Secrets(Files.createDirectory(folder.resolve("secrets")));
            assembly = assemble(war);
            // as if it had listened there before
            Files.writeString(Files.createDirectory(folder.resolve("database")).resolve("port"), String.valueOf(FreePort.find()));
            database = new EmbeddedDatabase(folder.resolve("database"), folder.resolve("database.log"), secrets, () -> { }).forgetful();
            Runtime.getRuntime().addShutdownHook(new Thread(Underway::end, "stop the database of the tests"));
            databaseAddress = database.start();
            new Migrations(databaseAddress, folder.resolve("migrations")).run(assembly).ifPresent(Underway::misfit);
            port = FreePort.find();
            mailPort = FreePort.find();
            tellArquillian(secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path war() {
        String war = System.getProperty("yishi.portal.war", "");
        if (war.isBlank() || !Files.isRegularFile(Path.of(war))) {
            throw new IllegalStateException("The tests inside the portal need portal.war, but yishi.portal.war is \"" + war
                    + "\": run them by Maven (./mvnw verify), with plugin-parent as the parent.");
        }
        return Path.of(war);
    }

    private static Assembly assemble(Path war) throws IOException {
        List<Path> plugins = OnClassPath.jarsWith("META-INF/portal-plugin.properties", folder);
        List<Path> themes = OnClassPath.jarsWith("META-INF/portal-theme.properties", folder);
        Assembly made = new Assembler(war).assemble(plugins, themes, folder.resolve("application"));
        made.quarantined().stream().findFirst().ifPresent(Underway::misfit);
        return made;
    }

    private static void misfit(Object quarantined) {
        throw new IllegalStateException("The portal would come up without a plugin of this test: " + quarantined);
    }

    private static void tellArquillian(Secrets secrets) throws IOException {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "portal.db.url", databaseAddress.url(), "portal.db.user", databaseAddress.user(),
                "portal.db.password", databaseAddress.password(), "portal.secret", secrets.get("portal"),
                "portal.data", folder.toString(), "portal.boot.report", bootReport().toString(),
                "portal.base.url", address(), "portal.port", String.valueOf(port),
                "portal.demo", "true", "portal.uploads.allowed", "true"));
        // where nobody listens unless a test does
        settings.putAll(Map.of("portal.mail.host", "127.0.0.1", "portal.mail.port", String.valueOf(mailPort), "portal.mail.security", "none",
                "portal.mail.from", "portal@yishi.test", "portal.sms", "file"));
        StringBuilder options = new StringBuilder("-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8\n");
        settings.forEach((name, value) -> options.append("\"-D").append(name).append('=').append(value.replace("\\", "\\\\")).append("\"\n"));
        Path file = folder.resolve("java.options");
        Files.writeString(file, options);
        System.setProperty("payara.startupTimeoutInSeconds", "600");
        System.setProperty("payara.microJar", OnClassPath.home(fish.payara.micro.PayaraMicro.class).toString());
        System.setProperty("payara.cmdOptions", "@" + relative(file));
        System.setProperty("payara.extraMicroOptions", "--port " + port + " --prebootcommandfile " + relative(serverSettings()) + " --rootDir " + relative(folder.resolve("server"))
                + " --logToFile " + relative(folder.resolve("server.log")));
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.clusterEnabled", "false");
        System.setProperty("payara.consoleOutput", "false");
    }

    /** As the launcher sets them: one port on this machine, no data grid. */
    private static Path serverSettings() throws IOException {
        String config = "set configs.config.server-config.";
        return Files.writeString(folder.resolve("server.settings"), config
                + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n" + config
                + "hazelcast-config-specific-configuration.enabled=false\n");
    }

    /** The connector splits its options at blanks, so no path of somebody's home may stand in them. */
    private static Path relative(Path path) {
        return Path.of("").toAbsolutePath().relativize(path);
    }

    /** @throws IllegalStateException where the portal came up without what was to be tested */
    static void started() {
        try {
            String report = Files.exists(bootReport()) ? Files.readString(bootReport()) : "the portal wrote no report of its boot";
            if (!report.strip().equals("state=ready")) {
                throw new IllegalStateException("The portal did not come up whole: " + report.strip() + "\n" + ServerLog.trouble(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized void end() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** {@code http://localhost:port}, without a slash at its end. */
    public static String address() {
        return "http://localhost:" + port;
    }

    /** Where the portal looks for its mail server. */
    public static int mailPort() {
        return mailPort;
    }

    static Assembly assembly() {
        return assembly;
    }

    /** The id of the area with that code. */
    public static long areaOf(String code) {
        try (Connection connection = databaseAddress.connect();
                PreparedStatement query = connection.prepareStatement("select id from portal_area where code = ?")) {
            query.setString(1, code);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("there is no area " + code);
            }
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something to the database behind the portal's back. */
    public static void execute(String sql) {
        try (Connection connection = databaseAddress.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path folder() {
        return folder;
    }

    private static Path bootReport() {
        return folder.resolve("boot-report.properties");
    }
}
