package org.yishi.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.yishi.launcher.Yishi;
import org.yishi.testkit.internal.OnClassPath;
import org.yishi.testkit.internal.TestFolder;

/** {@code java -jar yishi.jar} with all plugins and the demo, as an operator has it; its jars come and go while it runs. */
final class InstalledPortal {

    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(6);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String BACK = "The portal is back";

    private final Path home;
    private final Path aside;
    private final Path output;
    private final int port;
    private final Process process;

    private InstalledPortal(Path home) throws IOException {
        this.home = home;
        this.aside = Files.createDirectories(home.resolve("aside"));
        this.output = home.resolve("output.txt");
        this.port = freePort();
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx640m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dyishi.parent=caller", "-jar", home.resolve("yishi.jar").toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().put("PORTAL_PORT", Integer.toString(port));
        this.process = builder.start();
    }

    static InstalledPortal start() {
        try {
            InstalledPortal portal = new InstalledPortal(laidOut(TestFolder.fresh("installed")));
            portal.await(() -> portal.output().contains("The portal is ready"));
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path laidOut(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(lib.resolve(Path.of(entry).getFileName()), Path.of(entry).toAbsolutePath());
            }
        }
        Files.copy(OnClassPath.home(Yishi.class), home.resolve("yishi.jar"));
        Files.copy(Path.of(System.getProperty("yishi.portal.war")), home.resolve("portal.war"));
        copy("META-INF/portal-plugin.properties", Files.createDirectories(home.resolve("plugins")));
        copy("META-INF/portal-theme.properties", Files.createDirectories(home.resolve("themes")));
        return home;
    }

    private static void copy(String descriptor, Path folder) throws IOException {
        for (URL found : Collections.list(Thread.currentThread().getContextClassLoader().getResources(descriptor))) {
            Path jar = Path.of(found.getPath().replaceFirst("^file:", "").replaceFirst("!.*", ""));
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(ThreadLocalRandom.current().nextInt(12_000, 20_000))) {
            return probe.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The jars of these plugins leave the folder, or come back into it; answers when the portal runs again. */
    void move(List<String> plugins, boolean out) {
        int before = returns();
        try (Stream<Path> jars = Files.list(out ? home.resolve("plugins") : aside)) {
            for (Path jar : jars.filter(one -> plugins.stream().anyMatch(id -> one.getFileName().toString().startsWith(id + "-"))).toList()) {
                Files.move(jar, (out ? aside : home.resolve("plugins")).resolve(jar.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(() -> returns() > before);
    }

    private int returns() {
        return output().split(BACK, -1).length - 1;
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException(output());
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(LONGEST_WAIT, TimeUnit.NANOSECONDS);
    }
}
