package org.yishi.launcher.check;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.launcher.CannotStart;
import org.yishi.launcher.Installation;
import org.yishi.launcher.Sentence;
import org.yishi.launcher.assembly.Assembler;

/**
 * Where the checks of files run: the launcher's classes together with portal-api.jar and what the plugins bring, apart from everything else. That jar is not
 * on the launcher's own class path, because there it would hide the portal's.
 */
public final class CheckRoom {

    private CheckRoom() {
    }

    /** Whether the file holds. */
    public static boolean check(Path file, Installation installation) throws IOException {
        List<Path> api = Assembler.jarsIn(installation.home().resolve("lib")).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("portal-api")).toList();
        if (api.isEmpty()) {
            throw new CannotStart(Sentence.of("安装不完整：lib 里缺少 portal-api.jar。", "The installation is incomplete: portal-api.jar is missing in lib."));
        }
        List<URL> jars = new ArrayList<>(List.of(CheckRoom.class.getProtectionDomain().getCodeSource().getLocation(), api.get(0).toUri().toURL()));
        for (Path plugin : Assembler.jarsIn(installation.plugins())) {
            jars.add(plugin.toUri().toURL());
        }
        try (URLClassLoader room = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return (boolean) room.loadClass(FileCheck.class.getName()).getMethod("holds", Path.class).invoke(null, file);
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IllegalStateException("the check cannot be run", e);
        }
    }
}
