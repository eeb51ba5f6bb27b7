package org.yishi.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The Java process in which the portal runs. A plain {@code java -jar yishi.jar} gets a quarter of the machine as its heap, which
 * cannot be lowered from inside; so it starts a second Java with the right limits, hands signals on and ends with it. Who gives
 * -Xmx on the command line, as the container image does, has one process only.
 */
final class ChildJvm {

    /** The process without which this one shall not go on: its id, or "caller" for whoever started this one. */
    static final String PARENT = "yishi.parent";

    private static final String CHILD = "yishi.child";

    private static final long PATIENCE_SECONDS = 120;

    private ChildJvm() {
    }

    static boolean needed() {
        return !Boolean.getBoolean(CHILD) && ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .noneMatch(option -> option.matches("-Xmx.*|-XX:MaxHeapSize.*|-XX:MaxRAM.*|-agentlib:jdwp.*"));
    }

    static int run(String memory, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory, "-Xms128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=128m",
                "-D" + CHILD + "=true", "-D" + PARENT + "=" + ProcessHandle.current().pid()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-D" + PARENT)).forEach(command::add);
        String path = System.getProperty("java.class.path");
        command.addAll(path.endsWith(".jar") && !path.contains(java.io.File.pathSeparator) ? List.of("-jar", path)
                : List.of("-cp", path, Yishi.class.getName()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command).inheritIO().start();
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

    /** Stops in good order when the parent is gone, however it went. */
    static void watchParent() {
        String parent = System.getProperty(PARENT, "");
        Optional<ProcessHandle> watched = parent.equals("caller") ? ProcessHandle.current().parent()
                : parent.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(parent));
        if (watched.isPresent()) {
            watched.get().onExit().thenRun(() -> System.exit(1));
        } else if (!parent.isEmpty()) {
            System.exit(1);
        }
    }
}
