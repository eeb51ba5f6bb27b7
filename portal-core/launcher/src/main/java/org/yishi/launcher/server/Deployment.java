package org.yishi.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.launcher.Folders;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Plugin;
import org.yishi.launcher.assembly.Quarantined;
import org.yishi.launcher.migration.Migrations;

/** Assembles, migrates and deploys once, in place of what is deployed now. */
final class Deployment {

    private final Assembler assembler;
    private final PluginFolders folders;
    private final Migrations migrations;
    private final Server server;
    private final Path run;
    private final Path welcome;
    private int count;

    Deployment(Assembler assembler, PluginFolders folders, Migrations migrations, Server server, Path run, Path welcome) {
        this.assembler = assembler;
        this.folders = folders;
        this.migrations = migrations;
        this.server = server;
        this.run = run;
        this.welcome = welcome;
    }

    /** Where the application reports how its start went. */
    static Path report(Path run) {
        return run.resolve("boot-report.properties");
    }

    Assembly assemble(List<Quarantined> known, List<Path> added, Path target) throws IOException {
        Set<String> leftOut = folders.leftOut();
        List<Path> plugins = new ArrayList<>(added);
        for (Path jar : folders.plugins()) {
            if (!leftOut.contains(Assembler.idOf(jar))) {
                plugins.add(jar);
            }
        }
        return assembler.assemble(plugins, folders.themes(), target, known);
    }

    Attempt attempt(List<Quarantined> known) throws IOException {
        Path folder = run.resolve("portal-" + ++count);
        Assembly assembly = assemble(known, List.of(), folder);
        server.undeploy();
        Folders.clear(run.resolve("portal-" + (count - 1)));
        Optional<Quarantined> unmigrated = migrations.run(assembly);
        if (unmigrated.isPresent()) {
            return Attempt.blaming(assembly, List.of(unmigrated.get()));
        }
        Files.deleteIfExists(report(run));
        // each start of the application says it anew; an earlier one may not have come far enough to be read
        Files.deleteIfExists(welcome);
        List<Throwable> causes = server.deploy(folder);
        BootReport report = causes.isEmpty() ? BootReport.await(report(run)) : BootReport.read(report(run));
        if (report.ready()) {
            return Attempt.succeeded(assembly);
        }
        List<Quarantined> blamed = blamed(assembly, report.failedPlugins());
        if (!blamed.isEmpty()) {
            return Attempt.blaming(assembly, blamed);
        }
        return causes.isEmpty() ? Attempt.failed(assembly, Sentence.of("应用没有报告启动完成", "the application did not report that it started"))
                : explain(assembly, causes);
    }

    private static Attempt explain(Assembly assembly, List<Throwable> causes) throws IOException {
        Sentence reason = Sentence.of("启动失败：%s", "failed at start: %s", Culprits.reason(causes));
        Optional<Plugin> culprit = Culprits.find(causes, assembly);
        return culprit.isPresent()
                ? Attempt.blaming(assembly, List.of(new Quarantined(culprit.get().jar(), culprit.get().id(), reason)))
                : Attempt.failed(assembly, reason);
    }

    private static List<Quarantined> blamed(Assembly assembly, Map<String, String> failedPlugins) {
        List<Quarantined> blamed = new ArrayList<>();
        failedPlugins.forEach((id, reason) -> assembly.plugin(id)
                .ifPresent(plugin -> blamed.add(new Quarantined(plugin.jar(), id, Sentence.same(reason)))));
        return blamed;
    }
}
