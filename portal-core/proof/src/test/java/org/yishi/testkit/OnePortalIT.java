package org.yishi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Access;

/** A test runs inside the server, with beans, and all classes of the module meet the same server; see {@link StillOnePortalIT}. */
@PortalTest
class OnePortalIT {

    @Inject
    private Access access;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    @Test
    void itRunsInsideTheServer() {
        assertThat(System.getProperty("com.sun.aas.instanceRoot")).isNotNull();
    }

    @Test
    void beansOfThePortalAreInjected() {
        assertThat(access).isNotNull();
    }

    @Test
    void theDatabaseCanBeAskedDirectly() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select @@version")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).contains("MariaDB");
        }
    }

    @Test
    void everyClassMeetsTheSameServer() throws IOException {
        Path file = Path.of(System.getProperty("portal.data"), "process-of-the-tests");
        String here = String.valueOf(ProcessHandle.current().pid());
        if (Files.exists(file)) {
            assertThat(Files.readString(file)).isEqualTo(here);
        } else {
            Files.writeString(file, here);
        }
    }
}
