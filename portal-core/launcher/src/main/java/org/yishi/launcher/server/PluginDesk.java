package org.yishi.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.yishi.launcher.Folders;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Plugin;
import org.yishi.launcher.assembly.Quarantined;

/** Takes plugins in and gives them out. The exchange itself follows after the call, which comes from the portal that it replaces. */
final class PluginDesk implements LauncherMBean {

    private final PluginFolders folders;
    private final Deployment deployment;
    private final Boot boot;
    private final Runnable exchange;
    private final Path run;

    PluginDesk(PluginFolders folders, Deployment deployment, Boot boot, Runnable exchange, Path run) {
        this.folders = folders;
        this.deployment = deployment;
        this.boot = boot;
        this.exchange = exchange;
        this.run = run;
    }

    @Override
    public String install(String pathOfJar) {
        Path jar = Path.of(pathOfJar);
        Path trial = run.resolve("trial");
        try {
            String id = Assembler.idOf(jar);
            Assembly assembly = deployment.assemble(boot.known(), List.of(jar), trial);
            Optional<Quarantined> out = assembly.quarantined().stream().filter(plugin -> plugin.jar().equals(jar)).findFirst();
            if (out.isPresent()) {
                return out.get().reason().toString();
            }
            folders.leaveOut(id, false);
            keep(jar, assembly.plugin(id).orElseThrow());
            exchange.run();
            return "";
        } catch (IOException e) {
            return Sentence.of("文件无法保存：%s", "the file could not be kept: %s", e.getMessage()).toString();
        } finally {
            discard(trial);
        }
    }

    /** An earlier jar of the same version stays until the new one runs, so that there is something to fall back to. */
    private void keep(Path jar, Plugin plugin) throws IOException {
        String name = plugin.id() + "-" + plugin.descriptor().version();
        Path target = folders.uploads().resolve(name + ".jar");
        for (int i = 2; Files.exists(target); i++) {
            target = folders.uploads().resolve(name + "-" + i + ".jar");
        }
        Path draft = Files.createTempFile(folders.uploads(), name, ".uploading");
        Files.copy(jar, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String remove(String pluginId) {
        Assembly assembly = boot.current();
        Optional<Plugin> needy = assembly.plugins().stream()
                .filter(plugin -> plugin.descriptor().requirements().stream().anyMatch(need -> need.id().equals(pluginId))).findFirst();
        if (needy.isPresent()) {
            return Sentence.of("插件 %s 依赖它，请先移除该插件", "the plugin %s requires it; remove that one first", needy.get().id()).toString();
        }
        try {
            List<Path> jars = folders.plugins().stream().filter(jar -> Assembler.idOf(jar).equals(pluginId)).toList();
            if (jars.isEmpty()) {
                return Sentence.of("没有插件 %s", "there is no plugin %s", pluginId).toString();
            }
            Path removed = Files.createDirectories(folders.uploads().resolve("removed"));
            for (Path jar : jars) {
                if (jar.startsWith(folders.uploads())) {
                    Files.move(jar, removed.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    folders.leaveOut(pluginId, true);
                }
            }
            exchange.run();
            return "";
        } catch (IOException e) {
            return Sentence.of("无法移除：%s", "it could not be removed: %s", e.getMessage()).toString();
        }
    }

    @Override
    public String[] quarantine() {
        return boot.current().quarantined().stream()
                .map(out -> String.join("\t", out.jarName(), out.id(), out.reason().zh(), out.reason().en())).toArray(String[]::new);
    }

    private static void discard(Path folder) {
        try {
            Folders.clear(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
