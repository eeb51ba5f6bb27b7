package org.yishi.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The program as it was installed: the folder of {@code yishi.jar} with {@code portal.war}, plugins and themes. */
public record Installation(Path home) {

    /** The folder of yishi.jar, unless the system property {@code yishi.home} names another. */
    public static Installation find() {
        String given = System.getProperty("yishi.home");
        if (given != null) {
            return new Installation(Path.of(given).toAbsolutePath().normalize());
        }
        try {
            return new Installation(Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path war() {
        Path war = home.resolve("portal.war");
        if (!Files.isRegularFile(war)) {
            throw new CannotStart(Sentence.of("安装不完整：缺少 %s。", "The installation is incomplete: %s is missing.", war));
        }
        return war;
    }

    public Path plugins() {
        return home.resolve("plugins");
    }

    public Path themes() {
        return home.resolve("themes");
    }

    public static String version() {
        return build("version");
    }

    /** A value that the build left: the versions of the program and of the embedded database. */
    public static String build(String key) {
        try (InputStream in = Installation.class.getResourceAsStream("build.properties")) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
