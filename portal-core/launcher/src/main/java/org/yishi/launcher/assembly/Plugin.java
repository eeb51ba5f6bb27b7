package org.yishi.launcher.assembly;

import java.nio.file.Path;
import java.util.List;

/** A plugin (插件) whose jar passed every check that concerns it alone. */
public record Plugin(Path jar, PluginDescriptor descriptor, List<String> entities, boolean persistent) {

    public String id() {
        return descriptor.id();
    }

    Version version() {
        return Version.of(descriptor.version());
    }

    /** The name under which the jar lies in the assembled application, whatever the file is called outside. */
    public String libraryName() {
        return id() + "-" + descriptor.version() + ".jar";
    }
}
