package org.yishi.launcher.assembly;

import java.nio.file.Path;
import org.yishi.launcher.Sentence;

/** A plugin or theme that was left out (隔离): its jar stays where it is, its tables keep their data. */
public record Quarantined(Path jar, String id, Sentence reason) {

    /** The name of the jar, by which the operator finds it. */
    public String jarName() {
        return jar.getFileName().toString();
    }

    @Override
    public String toString() {
        return jarName() + ": " + reason;
    }
}
