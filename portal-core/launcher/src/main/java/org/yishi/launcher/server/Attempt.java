package org.yishi.launcher.server;

import java.util.List;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembly;
import org.yishi.launcher.assembly.Quarantined;

/**
 * One try to bring an assembly up.
 *
 * @param up      whether the portal runs now
 * @param blamed  plugins that are known to be the reason if it does not
 * @param failure what was said, when nobody could be blamed
 */
record Attempt(Assembly assembly, boolean up, List<Quarantined> blamed, Sentence failure) {

    static Attempt succeeded(Assembly assembly) {
        return new Attempt(assembly, true, List.of(), null);
    }

    static Attempt blaming(Assembly assembly, List<Quarantined> blamed) {
        return new Attempt(assembly, false, List.copyOf(blamed), null);
    }

    static Attempt failed(Assembly assembly, Sentence failure) {
        return new Attempt(assembly, false, List.of(), failure);
    }
}
