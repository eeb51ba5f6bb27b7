package org.yishi.portal.faces.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The themes that were on the class path at boot; each jar names itself in {@code META-INF/portal-theme.properties}. */
public final class Themes {

    /** The theme that is always there. */
    public static final String DEFAULT = "civic";

    /**
     * @param id     folder of its contract and name in the cookie
     * @param name   shown in Chinese
     * @param nameEn shown in English
     */
    public record Theme(String id, String name, String nameEn) {
    }

    private static final List<Theme> ALL = read();

    private Themes() {
    }

    /** The default first, the others by id. */
    public static List<Theme> all() {
        return ALL;
    }

    public static boolean exists(String id) {
        return ALL.stream().anyMatch(theme -> theme.id().equals(id));
    }

    private static List<Theme> read() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            List<URL> found = Collections.list(loader.getResources("META-INF/portal-theme.properties"));
            Stream<Theme> themes = found.stream().map(Themes::read);
            return themes.sorted(Comparator.comparing((Theme theme) -> !theme.id().equals(DEFAULT)).thenComparing(Theme::id)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme read(URL file) {
        Properties theme = new Properties();
        try (InputStream in = file.openStream()) {
            theme.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Theme(theme.getProperty("id"), theme.getProperty("name"), theme.getProperty("name.en"));
    }
}
