package org.yishi.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Says, in the data folder, which process runs the portal there. Written when it is ready to take commands, removed when it
 * stops; after a crash it names a process that is no longer there.
 */
record RunMark(long pid, long parent, boolean ready) {

    private static final String FILE = "running";

    static RunMark ofThisProcess(boolean ready) {
        return new RunMark(ProcessHandle.current().pid(), Long.getLong(ChildJvm.PARENT, 0), ready);
    }

    /** The live process that runs the portal on this folder. */
    static Optional<RunMark> read(DataFolder data) {
        Path file = data.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        RunMark mark = new RunMark(number(lines, "pid"), number(lines, "parent"), "true".equals(lines.getProperty("ready")));
        return mark.alive() ? Optional.of(mark) : Optional.empty();
    }

    private static long number(Properties lines, String key) {
        String text = lines.getProperty(key, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    void write(DataFolder data) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("parent", Long.toString(parent));
        lines.setProperty("ready", Boolean.toString(ready));
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Secrets.write(data.resolve(FILE), text.toString());
    }

    static void remove(DataFolder data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    boolean alive() {
        return pid > 0 && ProcessHandle.of(pid).map(process -> process.isAlive() && isJava(process)).orElse(false);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("java")).orElse(true);
    }

    /** The process that was to watch over it is gone, so it is on its way to stop. */
    boolean orphaned() {
        return parent > 0 && ProcessHandle.of(parent).map(process -> !process.isAlive()).orElse(true);
    }

    void awaitEnd() throws InterruptedException {
        for (int i = 0; i < 900 && alive(); i++) {
            Thread.sleep(100);
        }
    }
}
