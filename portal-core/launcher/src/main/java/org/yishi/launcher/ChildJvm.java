package org.yishi.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Java process in which the portal runs. A plain {@code java -jar yishi.jar} gets a quarter of the machine as its heap, which
 * cannot be lowered from inside; so it starts a second Java with the right limits, hands signals on and ends with it. Who gives
 * -Xmx on the command line, as the container image does, has one process only.
 */
final class ChildJvm {

    static final String PARENT = "yishi.parent";

    private static final long PATIENCE_SECONDS = 120;

    private ChildJvm() {
    }

    static boolean needed() {
        return System.getProperty(PARENT) == null && ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .noneMatch(option -> option.matches("-Xmx.*|-XX:MaxHeapSize.*|-XX:MaxRAM.*|-agentlib:jdwp.*"));
    }

    static int run(String memory, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory, "-Xms128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=128m",
                "-D" + PARENT + "=" + ProcessHandle.current().pid()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String path = System.getProperty("java.class.path");
        command.addAll(path.endsWith(".jar") && !path.contains(java.io.File.pathSeparator) ? List.of("-jar", path)
                : List.of("-cp", path, Yishi.class.getName()));
        command.addAll(arguments);
        // our end of the pipe to its standard input closes when this process goes, however it goes: see watchParent
        Process child = new ProcessBuilder(command).redirectInput(Redirect.PIPE).redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child), "yishi-stop"));
        return child.waitFor();
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            child.destroyForcibly();
        }
    }

    /** In the child: stops in good order when the parent is gone. */
    static void watchParent() {
        if (System.getProperty(PARENT) == null) {
            return;
        }
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is ever sent
                }
            } catch (IOException e) {
                Thread.currentThread().interrupt();
            }
            System.exit(1);
        }, "yishi-parent");
        watch.setDaemon(true);
        watch.start();
    }
}
