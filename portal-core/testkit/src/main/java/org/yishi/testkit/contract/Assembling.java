package org.yishi.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.yishi.launcher.assembly.Assembler;
import org.yishi.launcher.assembly.Quarantined;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.testkit.internal.Jar;
import org.yishi.testkit.internal.OnClassPath;
import org.yishi.testkit.internal.TestFolder;

/** What the assembler of the real start says of the plugin's jar, together with the plugins it requires. */
final class Assembling {

    private static final String API = "META-INF/portal-api.properties";

    private final BuiltPlugin plugin;

    Assembling(BuiltPlugin plugin) {
        this.plugin = plugin;
    }

    List<String> problems() {
        Path folder = TestFolder.fresh("contract");
        try {
            Path jar = Jar.of(plugin.folder(), name -> true, folder.resolve("plugin-under-test.jar"));
            List<Path> jars = new ArrayList<>(List.of(jar));
            jars.addAll(OnClassPath.jarsBeside(plugin.folder(), "META-INF/portal-plugin.properties"));
            return new Assembler(emptyPortal(folder)).assemble(jars, List.of(), folder.resolve("application")).quarantined().stream()
                    .filter(out -> out.jar().equals(jar)).map(Quarantined::reason).map(reason -> reason.en()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portal with nothing in it but the version of its api. */
    private static Path emptyPortal(Path folder) throws IOException {
        Path api = Files.createDirectories(folder.resolve("api/META-INF"));
        try (InputStream in = PortalPlugin.class.getResourceAsStream("/" + API)) {
            Files.copy(in, api.resolve("portal-api.properties"));
        }
        Path jar = Jar.of(folder.resolve("api"), name -> true, folder.resolve("portal-api.jar"));
        Path war = folder.resolve("portal.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/lib/portal-api.jar"));
            Files.copy(jar, zip);
        }
        return war;
    }
}
