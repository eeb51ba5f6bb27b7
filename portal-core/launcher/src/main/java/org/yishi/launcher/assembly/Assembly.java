package org.yishi.launcher.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The assembled application: a folder with an exploded WAR, ready to be deployed.
 *
 * @param plugins     in the order in which they are loaded and migrated
 * @param quarantined what was left out, and why
 */
public record Assembly(Path folder, String apiVersion, List<Plugin> plugins, List<Theme> themes, List<Quarantined> quarantined) {

    public Optional<Plugin> plugin(String id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    public Path libraries() {
        return folder.resolve("WEB-INF/lib");
    }
}
