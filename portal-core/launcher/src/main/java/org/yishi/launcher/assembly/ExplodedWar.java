package org.yishi.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.yishi.launcher.Folders;

/** The portal's WAR unpacked into a folder, to which libraries and files are added. */
final class ExplodedWar {

    private final Path folder;

    private ExplodedWar(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the WAR; whatever lay in the folder before goes. */
    static ExplodedWar unpack(Path war, Path folder) throws IOException {
        Folders.clear(folder);
        Files.createDirectories(folder);
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder.normalize())) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        return new ExplodedWar(folder);
    }

    Path folder() {
        return folder;
    }

    /** The core's own jars, in which its entities and migrations are. */
    List<Path> coreLibraries() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("WEB-INF/lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("portal-.*\\.jar")).sorted().toList();
        }
    }

    /** The version of the interface that plugins compile against, from {@code portal-api.jar}. */
    String apiVersion() throws IOException, Misfit {
        for (Path library : coreLibraries()) {
            try (JarContent jar = JarContent.open(library)) {
                if (jar.has("META-INF/portal-api.properties")) {
                    Properties api = jar.properties("META-INF/portal-api.properties");
                    return api.getProperty("version").strip();
                }
            }
        }
        throw new IOException("no portal-api.jar in " + folder);
    }

    void addLibrary(Path jar, String name) throws IOException {
        Files.copy(jar, folder.resolve("WEB-INF/lib").resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    void addClassPathFile(String name, String content) throws IOException {
        Path file = folder.resolve("WEB-INF/classes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }
}
