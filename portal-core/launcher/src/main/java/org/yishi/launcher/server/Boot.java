package org.yishi.launcher.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Console;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Plugin;
import org.yishi.launcher.assembly.Quarantined;

/**
 * Brings the portal up, leaving out one plugin after the other for as long as they keep it from starting. A plugin that was
 * left out comes back into play when its jar is exchanged.
 */
final class Boot {

    /** A plugin found unfit at run time, and its jar as it was then. */
    private record Known(Quarantined plugin, long length, long modified) {

        Known(Quarantined plugin) {
            this(plugin, plugin.jar().toFile().length(), plugin.jar().toFile().lastModified());
        }

        boolean unchanged() {
            return plugin.jar().toFile().length() == length && plugin.jar().toFile().lastModified() == modified;
        }
    }

    private final Deployment deployment;
    private final List<Known> known = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private volatile Assembly current;

    Boot(Deployment deployment) {
        this.deployment = deployment;
    }

    Assembly current() {
        return current;
    }

    List<Quarantined> known() {
        known.removeIf(plugin -> !plugin.unchanged());
        return known.stream().map(Known::plugin).toList();
    }

    /** @throws CannotStart when the portal does not come up even without any plugin */
    synchronized Assembly bringUp() throws IOException {
        Attempt attempt = deployment.attempt(known());
        while (!attempt.up()) {
            List<Quarantined> blamed = attempt.blamed().isEmpty() ? culpritByTrial(attempt) : attempt.blamed();
            blamed.forEach(plugin -> known.add(new Known(plugin)));
            tell(blamed);
            attempt = deployment.attempt(known());
        }
        current = attempt.assembly();
        tell(current.quarantined());
        return current;
    }

    /** Leaves out one plugin at a time, those first that were not there when the portal last ran, until it comes up. */
    private List<Quarantined> culpritByTrial(Attempt failed) throws IOException {
        List<Plugin> suspects = new ArrayList<>(failed.assembly().plugins());
        if (suspects.isEmpty()) {
            throw new CannotStart(Sentence.of("门户未能启动：%s。详见日志。", "The portal did not start: %s. See the log.", failed.failure()));
        }
        Collections.reverse(suspects);
        suspects.sort((a, b) -> Boolean.compare(ranBefore(a), ranBefore(b)));
        for (Plugin suspect : suspects) {
            Quarantined out = new Quarantined(suspect.jar(), suspect.id(), failed.failure());
            List<Quarantined> without = new ArrayList<>(known());
            without.add(out);
            if (suspects.size() == 1 || deployment.attempt(without).up()) {
                return List.of(out);
            }
        }
        return suspects.stream().map(plugin -> new Quarantined(plugin.jar(), plugin.id(), failed.failure())).toList();
    }

    private boolean ranBefore(Plugin plugin) {
        return current != null && current.plugins().stream().anyMatch(ran -> ran.jar().equals(plugin.jar()));
    }

    private void tell(List<Quarantined> plugins) {
        for (Quarantined plugin : plugins) {
            if (said.add(plugin.toString())) {
                Console.say("插件 %s 已隔离：%s。", "Plugin %s is quarantined: %s.", plugin.jarName(), plugin.reason());
            }
        }
    }
}
