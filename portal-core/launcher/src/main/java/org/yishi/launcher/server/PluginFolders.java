package org.yishi.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yishi.launcher.assembly.Assembler;

/**
 * Where plugin and theme jars come from: the program's own folders and those in the data folder, which a new version of the
 * program leaves alone. A plugin removed by an administrator is left out by its id, since the program's folder may be read-only.
 */
public final class PluginFolders {

    private final Path program;
    private final Path data;

    public PluginFolders(Path program, Path data) {
        this.program = program;
        this.data = data;
    }

    List<Path> plugins() throws IOException {
        return jars("plugins");
    }

    List<Path> themes() throws IOException {
        return jars("themes");
    }

    private List<Path> jars(String folder) throws IOException {
        Set<Path> jars = new LinkedHashSet<>(Assembler.jarsIn(data.resolve(folder)));
        jars.addAll(Assembler.jarsIn(program.resolve(folder)));
        return new ArrayList<>(jars);
    }

    /** Where an administrator's uploads are kept. */
    Path uploads() {
        return data.resolve("plugins");
    }

    Set<String> leftOut() throws IOException {
        return Files.exists(leftOutFile()) ? new TreeSet<>(Files.readAllLines(leftOutFile())) : new TreeSet<>();
    }

    void leaveOut(String id, boolean out) throws IOException {
        Set<String> ids = leftOut();
        if (out ? ids.add(id) : ids.remove(id)) {
            Files.write(leftOutFile(), ids);
        }
    }

    private Path leftOutFile() {
        return data.resolve("plugins/left-out.txt");
    }

    /** Changes when a jar comes, goes or is exchanged. */
    String fingerprint() throws IOException {
        StringBuilder print = new StringBuilder();
        List<Path> all = new ArrayList<>(plugins());
        all.addAll(themes());
        for (Path jar : all) {
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            print.append(jar).append(':').append(file.size()).append(':').append(file.lastModifiedTime()).append(':').append(file.fileKey()).append('\n');
        }
        return print.append(leftOut()).toString();
    }
}
