package org.yishi.portal.faces.finished;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.DeclaredPages.Kind;

/**
 * Answers reading pages from finished bytes. One visitor makes the page, as a stranger and for everybody; those who ask for
 * it at the same time wait for the same bytes.
 */
public class FinishedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Tells the offline worker in the browser that this page, and no other kind, may be kept. */
    private static final String FOR_EVERYBODY = "X-Portal-Page";
    private static final Logger LOG = Logger.getLogger(FinishedPages.class.getName());

    @Inject
    private transient DeclaredPages declared;
    @Inject
    private transient KnownParameters parameters;
    @Inject
    private transient CurrentLook look;
    @Inject
    private transient CurrentArea area;
    @Inject
    private transient CurrentActor actor;
    @Inject
    private transient FinishedStore store;
    @Inject
    private transient PageChanges changes;

    private final transient SingleFlight<PageKey, Outcome> flights = new SingleFlight<>();

    /** What came of making a page: the page, or a status and perhaps where to go instead. */
    private record Outcome(Finished page, int status, String location) {
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (declared.find(path).filter(page -> page.kind() == Kind.READING).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        changes.dropDue();
        Map<String, String[]> known = PageKey.known(request.getParameterMap(), parameters.of(path));
        PageKey key = PageKey.of(path, known, look.getChosen());
        Optional<Finished> finished = store.find(key);
        Outcome outcome = finished.isPresent() ? new Outcome(finished.get(), HttpServletResponse.SC_OK, null)
                : flights.join(key, store.now(), () -> make(key, new StrangersRequest(request, known), response, chain));
        answer(outcome, request, response);
    }

    private static void answer(Outcome outcome, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("Cache-Control", "no-cache");
        if (outcome.location() != null) {
            response.setHeader("Location", outcome.location());
            response.setStatus(outcome.status());
        } else if (outcome.page() == null) {
            response.sendError(outcome.status());
        } else {
            response.setHeader(FOR_EVERYBODY, "everybody");
            outcome.page().answer(request, response);
        }
    }

    private Outcome make(PageKey key, StrangersRequest request, HttpServletResponse response, FilterChain chain) {
        long since = store.now();
        CapturedResponse captured = new CapturedResponse(response);
        actor.as(Actor.VISITOR, () -> {
            try {
                chain.doFilter(request, captured);
            } catch (IOException | ServletException e) {
                LOG.log(Level.SEVERE, "page " + key.path() + " failed", e);
                captured.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        });
        if (captured.getStatus() != HttpServletResponse.SC_OK) {
            return new Outcome(null, captured.getStatus(), captured.location());
        }
        Finished page = Finished.of(captured.getContentType(), captured.body());
        if (request.wantedSession() || captured.setCookie()) {
            LOG.warning("reading page " + key.path() + " started a session or set a cookie; it is not kept");
        } else {
            Area here = area.get();
            store.keep(key, page, here == null ? "" : here.path(), since);
        }
        return new Outcome(page, HttpServletResponse.SC_OK, null);
    }
}
