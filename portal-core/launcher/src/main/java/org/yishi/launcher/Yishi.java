package org.yishi.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.launcher.check.CheckRoom;
import org.yishi.launcher.command.CommandCall;

/** {@code java -jar yishi.jar}: starts the portal, or does one of the commands that {@link Help} lists. */
public final class Yishi {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int GOES_ON = -1;

    /** Commands that the portal itself carries out. */
    private static final Set<String> OF_PORTAL = Set.of("import opinions", "check", "search rebuild");

    private Yishi() {
    }

    public static void main(String[] arguments) {
        int code;
        try {
            code = run(List.of(arguments));
        } catch (CannotStart e) {
            Console.say(e.sentence());
            code = FAILED;
        } catch (IOException e) {
            Console.say("读写文件失败：%s", "A file could not be read or written: %s", e);
            code = FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            code = FAILED;
        } catch (RuntimeException e) {
            Console.say("意外错误：%s", "Unexpected: %s", e);
            e.printStackTrace();
            code = FAILED;
        }
        if (code != GOES_ON) {
            System.exit(code);
        }
    }

    /** The exit code, unless something goes on running. */
    private static int run(List<String> words) throws IOException, InterruptedException {
        String command = words.isEmpty() ? "start" : words.get(0);
        switch (command) {
            case "help", "--help", "-h" -> {
                Help.print();
                return 0;
            }
            case "version", "--version" -> {
                Console.line("Yishi " + Installation.version());
                return 0;
            }
            case "start", "health", "database", "import", "check", "search" -> {
                return work(words, command);
            }
            default -> {
                return misused(Sentence.of("没有命令“%s”；用 help 查看所有命令。", "There is no command \"%s\"; help lists them all.", command));
            }
        }
    }

    private static int work(List<String> words, String command) throws IOException, InterruptedException {
        Installation installation = Installation.find();
        if (command.equals("check") && words.size() > 1) {
            return checkFile(words, installation);
        }
        Settings settings = Settings.of(System.getenv(), installation.home());
        if (command.equals("health")) {
            return HealthCheck.ready(settings) ? 0 : FAILED;
        }
        if (command.equals("database")) {
            DatabaseAlone.run(settings);
            return 0;
        }
        boolean ofPortal = !command.equals("start");
        if (ofPortal) {
            if (!OF_PORTAL.contains(String.join(" ", words.subList(0, Math.min(2, words.size()))))) {
                return misused(Sentence.of("没有命令“%s”；用 help 查看所有命令。", "There is no command \"%s\"; help lists them all.", String.join(" ", words)));
            }
            Optional<RunMark> there = RunMark.read(new DataFolder(settings.data())).filter(RunMark::ready);
            if (there.isPresent()) {
                return CommandCall.run(absolute(words), settings.data().resolve("commands"), there.get()::alive) ? 0 : FAILED;
            }
        }
        ChildJvm.watchParent();
        if (ChildJvm.needed()) {
            return ChildJvm.run(settings.memory(), words);
        }
        return ofPortal ? doAndStop(absolute(words), settings, installation) : start(settings, installation);
    }

    /** Needs no portal, no settings and no network. */
    private static int checkFile(List<String> words, Installation installation) throws IOException {
        Path file = Path.of(words.get(1));
        if (words.size() > 2 || !Files.isRegularFile(file)) {
            return misused(Sentence.of("没有文件“%s”；check 后面写一个文件，或什么都不写。", "There is no file \"%s\"; check takes one file, or nothing.",
                    String.join(" ", words.subList(1, words.size()))));
        }
        return CheckRoom.check(file, installation) ? 0 : FAILED;
    }

    private static int start(Settings settings, Installation installation) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Console.say("议事 %s 正在启动，数据文件夹 %s", "Yishi %s is starting, data folder %s", Installation.version(), settings.data());
        Portal portal = started(settings, installation);
        Console.say("门户已就绪（%d 秒）：%s", "The portal is ready (%d s): %s", (System.nanoTime() - begin) / 1_000_000_000L, settings.baseUrl());
        portal.welcome();
        return GOES_ON;
    }

    private static int doAndStop(List<String> words, Settings settings, Installation installation) throws IOException, InterruptedException {
        try (Portal portal = started(settings.privately(freePort()), installation)) {
            return CommandCall.run(words, portal.data().resolve("commands"), () -> true) ? 0 : FAILED;
        }
    }

    private static Portal started(Settings settings, Installation installation) throws IOException, InterruptedException {
        Portal portal = new Portal(settings, installation);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "yishi-stop"));
        portal.start();
        return portal;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** A file or folder means the same to a process that stands in another place. */
    private static List<String> absolute(List<String> words) {
        List<String> absolute = new ArrayList<>(words);
        if (words.size() > 2 && Files.exists(Path.of(words.get(2)))) {
            absolute.set(2, Path.of(words.get(2)).toAbsolutePath().normalize().toString());
        }
        return absolute;
    }

    private static int misused(Sentence sentence) {
        Console.say(sentence);
        return MISUSED;
    }
}
