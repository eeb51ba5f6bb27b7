package org.yishi.launcher.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Copies the SQL scripts of one owner from its jars into a folder of their own. Only SQL: a plugin runs no code before it is checked. */
final class MigrationScripts {

    private MigrationScripts() {
    }

    static Path extract(List<Path> jars, String owner, Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(owner));
        try (var old = Files.list(folder)) {
            for (Path script : old.toList()) {
                Files.delete(script);
            }
        }
        String prefix = "db/migration/" + owner + "/";
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (JarEntry entry : jar.stream().filter(entry -> entry.getName().startsWith(prefix) && entry.getName().endsWith(".sql")).toList()) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return folder;
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var scripts = Files.list(folder)) {
            return scripts.findAny().isEmpty();
        }
    }
}
