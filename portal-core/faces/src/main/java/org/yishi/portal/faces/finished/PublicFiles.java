package org.yishi.portal.faces.finished;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.faces.look.Look;
import org.yishi.portal.text.RequestLanguage;

/**
 * Answers for programs: data, feeds, calendars. Kept as finished bytes like pages, open to pages of other sites, with both validators. A file
 * counts as changed from the moment when its bytes were first seen here, so nobody is told "not modified" of what is new.
 */
@ApplicationScoped
public class PublicFiles {

    private static final int MOST_KNOWN = 20_000;
    private static final DateTimeFormatter HTTP = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    private FinishedStore store;
    @Inject
    private PageChanges changes;
    @Inject
    private Clock clock;

    private final SingleFlight<PageKey, Made> flights = new SingleFlight<>();
    private final Cache<PageKey, Since> since = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /**
     * What was made for an address.
     *
     * @param area path of ids of its area, empty where an act anywhere may change it
     */
    public record Made(String type, String text, String area) {
    }

    private record Since(String hash, Instant at) {
    }

    /** Headers of everything that programs of other sites may read. */
    public static void openToAll(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Disposition");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** What browsers ask before they let such a program ask. */
    public static void options(HttpServletResponse response) {
        openToAll(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /**
     * @param parameters those that make a difference, in the spelling of the portal
     * @param language   in which texts are written
     * @param making     @throws NotFound where there is nothing at that address
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, Map<String, String> parameters, String language,
            Supplier<Made> making) throws IOException {
        changes.dropDue();
        Map<String, String[]> known = new TreeMap<>();
        parameters.forEach((name, value) -> known.put(name, new String[] {value}));
        PageKey key = PageKey.of(request.getServletPath() + request.getPathInfo(), known, new Look("", language, "m"));
        openToAll(response);
        Finished finished;
        try {
            finished = store.find(key).orElseGet(() -> make(key, making));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        Instant changed = changedAt(key, finished);
        response.setHeader("Last-Modified", HTTP.format(changed));
        if (request.getHeader("If-None-Match") == null && isOld(request, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        finished.answer(request, response);
    }

    private Finished make(PageKey key, Supplier<Made> making) {
        long before = store.now();
        Made made = flights.join(key, before, () -> {
            RequestLanguage.set(key.look().locale());
            return making.get();
        });
        Finished finished = Finished.of(made.type(), made.text().getBytes(StandardCharsets.UTF_8));
        if (key.query().isEmpty()) {
            // later pages are asked for by few, and whoever counts through them must not push the pages of people out of the memory
            store.keep(key, finished, made.area(), before);
        }
        return finished;
    }

    private Instant changedAt(PageKey key, Finished finished) {
        return since.asMap().compute(key, (any, known) -> known != null && known.hash().equals(finished.hash()) ? known
                : new Since(finished.hash(), clock.instant().truncatedTo(ChronoUnit.SECONDS))).at();
    }

    private static boolean isOld(HttpServletRequest request, Instant changed) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && since >= changed.toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
