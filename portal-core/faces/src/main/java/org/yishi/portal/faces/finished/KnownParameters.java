package org.yishi.portal.faces.finished;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** The parameters that a page names in its {@code f:viewParam} tags, read from its file once. */
@ApplicationScoped
public class KnownParameters {

    private static final Pattern VIEW_PARAM = Pattern.compile("<f:viewParam\\b[^>]*?\\bname=\"([A-Za-z][\\w-]*)\"");

    @Inject
    private ServletContext application;

    private final Map<String, Set<String>> byPath = new ConcurrentHashMap<>();

    /** @param path of a declared page, so that their number is bounded */
    public Set<String> of(String path) {
        return byPath.computeIfAbsent(path, this::read);
    }

    private Set<String> read(String path) {
        try (InputStream file = application.getResourceAsStream(path + ".xhtml")) {
            return file == null ? Set.of() : in(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> in(String page) {
        return VIEW_PARAM.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
