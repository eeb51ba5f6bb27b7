package org.yishi.launcher.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running server process; also finds one that outlived the launcher which started it. */
final class DatabaseProcess {

    private static final long PATIENCE_SECONDS = 90;

    private DatabaseProcess() {
    }

    static Process start(List<String> command, Path folder, Path log) throws IOException {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile())).redirectInput(Redirect.from(new java.io.File("/dev/null"))).start();
    }

    /** The server that a killed launcher left behind on this data: the process of the pid file, if it is that server. */
    static Optional<ProcessHandle> orphan(Path pidFile, Path data) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> serves(process, data)) : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().arguments().map(List::of).map(arguments -> arguments.contains("--datadir=" + data)).orElse(false);
    }

    /** Asks the server to end, which writes everything out; ends it by force only when it does not answer. */
    static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            process.destroyForcibly();
        }
    }
}
