package org.yishi.portal.faces.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import org.yishi.portal.faces.finished.Finished;
import org.yishi.portal.faces.look.Themes;

/**
 * Styles, scripts and pictures of core, plugins and themes. {@code #{asset['noticeboard/css/noticeboard.css']}} is the address
 * with a fingerprint of the content, so that browsers may keep it for a year.
 */
@Named("asset")
@ApplicationScoped
public class Assets extends AbstractMap<String, String> {

    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg",
            "webp", "image/webp", "woff2", "font/woff2", "ico", "image/x-icon", "txt", "text/plain;charset=UTF-8");
    private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*\\.([a-z0-9]+)");
    private static final Pattern OF_THEME = Pattern.compile("theme/([a-z][a-z0-9]*)/(.+)");

    @Inject
    private ServletContext application;

    private final Map<String, Finished> found = new ConcurrentHashMap<>();

    /** The file, empty where there is none or where it is not of a kind that is given away. */
    public Optional<Finished> find(String name) {
        Finished asset = found.get(name);
        if (asset == null) {
            asset = read(name);
            if (asset != null) {
                found.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private Finished read(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches() || !TYPES.containsKey(matcher.group(1)) || name.contains("..") || isInternal(name)) {
            return null;
        }
        try (InputStream file = open(name)) {
            return file == null ? null : Finished.of(TYPES.get(matcher.group(1)), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInternal(String name) {
        return name.regionMatches(true, 0, "WEB-INF", 0, 7) || name.regionMatches(true, 0, "META-INF", 0, 8);
    }

    /** The files of a theme lie in its contract, beside the templates that it replaces. */
    private InputStream open(String name) {
        var theme = OF_THEME.matcher(name);
        if (!theme.matches()) {
            return application.getResourceAsStream("/" + name);
        }
        return Themes.exists(theme.group(1)) ? Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/contracts/" + theme.group(1) + "/" + theme.group(2)) : null;
    }

    @Override
    public String get(Object name) {
        String path = "/" + name;
        return application.getContextPath() + find(String.valueOf(name)).map(asset -> path + "?v=" + asset.hash()).orElse(path);
    }

    @Override
    public boolean containsKey(Object name) {
        return find(String.valueOf(name)).isPresent();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
