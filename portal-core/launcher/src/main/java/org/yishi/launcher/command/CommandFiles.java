package org.yishi.launcher.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yishi.launcher.Secrets;

/**
 * The files by which a second process hands a command to the portal that runs on the data folder: a request with one word a
 * line, the progress, and the outcome. The folder is its owner's alone, which is all the authority a command needs.
 */
record CommandFiles(Path folder, String id) {

    static CommandFiles fresh(Path folder) {
        return new CommandFiles(folder, UUID.randomUUID().toString());
    }

    static List<CommandFiles> waiting(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".request"))
                    .map(name -> new CommandFiles(folder, name.substring(0, name.length() - ".request".length()))).toList();
        }
    }

    void ask(List<String> words) throws IOException {
        Files.createFile(progress());
        Secrets.ownerOnly(progress());
        Secrets.write(request(), String.join("\n", words));
    }

    /** Takes the request, so that it is run once. */
    List<String> take() throws IOException {
        List<String> words = Files.readAllLines(request(), StandardCharsets.UTF_8);
        Files.delete(request());
        return words;
    }

    void finish(boolean succeeded) throws IOException {
        Secrets.write(outcome(), Boolean.toString(succeeded));
    }

    boolean finished() {
        return Files.exists(outcome());
    }

    boolean succeeded() throws IOException {
        return Boolean.parseBoolean(Files.readString(outcome()));
    }

    void remove() throws IOException {
        for (Path file : List.of(request(), progress(), outcome())) {
            Files.deleteIfExists(file);
        }
    }

    private Path request() {
        return folder.resolve(id + ".request");
    }

    Path progress() {
        return folder.resolve(id + ".progress");
    }

    private Path outcome() {
        return folder.resolve(id + ".outcome");
    }
}
