package org.yishi.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for commands that other processes ask of the running portal, and runs them one after the other. */
public final class CommandDesk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(CommandDesk.class.getName());

    private final Path folder;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "yishi-commands"));

    public CommandDesk(Path folder) {
        this.folder = folder;
    }

    /** Requests from before this start are dropped: nobody waits for them any more. */
    public void open() throws IOException {
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        worker.scheduleWithFixedDelay(this::look, 300, 300, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            for (CommandFiles files : CommandFiles.waiting(folder)) {
                serve(files);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "commands cannot be read", e);
        }
    }

    private static void serve(CommandFiles files) throws IOException {
        List<String> words = files.take();
        CommandOutcome outcome = PortalCommands.run(words, files.progress());
        if (outcome.remark() != null) {
            Files.writeString(files.progress(), outcome.remark() + "\n", StandardOpenOption.APPEND);
        }
        files.finish(outcome.succeeded());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
