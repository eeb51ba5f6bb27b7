package org.yishi.portal.faces.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.people.Login;
import org.yishi.portal.people.Login.Present;
import org.yishi.portal.people.Login.SignedIn;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.DeclaredPages.Kind;

/**
 * Says who acts in this request, from the session. Costs one small query; a page for everybody has nobody and costs none. A
 * session that an older password began is over. Whoever logged in with a code chooses a password first.
 */
public class WhoIsIt extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD = "/portal/account/password";
    private static final String COMPONENT_RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Login login;
    @Inject
    private transient CurrentActor actor;
    @Inject
    private transient DeclaredPages declared;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        Optional<Kind> kind = declared.find(path).map(DeclaredPages.Page::kind);
        if (kind.filter(Kind.FORM::equals).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
        }
        boolean forEverybody = kind.filter(Kind.READING::equals).isPresent() || path.startsWith(COMPONENT_RESOURCES);
        Optional<Present> present = forEverybody ? Optional.empty() : present(request.getSession(false));
        if (present.isEmpty()) {
            chain.doFilter(request, response);
        } else if (present.get().mustChange() && kind.isPresent() && !path.equals(PASSWORD)) {
            response.setHeader("Location", request.getContextPath() + PASSWORD);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            if (kind.filter(Kind.PERSONAL::equals).isPresent()) {
                KnownMark.set(request, response);
            }
            as(present.get(), request, response, chain);
        }
    }

    private Optional<Present> present(HttpSession session) {
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(PersonalSession.SIGNED_IN);
        if (signedIn == null) {
            return Optional.empty();
        }
        Optional<Present> present = login.present(signedIn);
        if (present.isEmpty()) {
            session.invalidate();
        }
        return present;
    }

    private void as(Present present, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ServletException[] failed = new ServletException[1];
        try {
            actor.as(present.actor(), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    failed[0] = e;
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (failed[0] != null) {
            throw failed[0];
        }
    }
}
