package org.yishi.launcher.database;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Creates MariaDB's system tables, as {@code mariadb-install-db} would, without needing a shell. */
final class FreshData {

    private static final String[] SCRIPTS = {"mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql"};

    private FreshData() {
    }

    /** Builds the data beside its place and moves it there when it is complete, so that a crash leaves no half database. */
    static void createIfMissing(DatabaseProgram program, Path data, Path log) throws IOException, InterruptedException {
        if (Files.exists(data)) {
            return;
        }
        Path draft = Files.createTempDirectory(data.getParent(), "creating");
        Process server = new ProcessBuilder(new DatabaseOptions(program, draft, true).toBootstrap())
                .redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start();
        try (OutputStream statements = server.getOutputStream()) {
            statements.write("""
                    create database mysql;
                    use mysql;
                    SET @auth_root_socket=NULL;
                    SET @skip_auth_anonymous=1;
                    """.getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(program.share().resolve(script), statements);
            }
        } catch (IOException e) {
            server.waitFor();
            throw e;
        }
        if (server.waitFor() != 0) {
            throw new IOException("creating the system tables ended with " + server.exitValue());
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }
}
