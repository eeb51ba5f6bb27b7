package org.yishi.portal.faces.guard;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.faces.CorePages;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.DeclaredPages.Kind;
import org.yishi.portal.plugin.DeclaredPages.Page;

/** Sends visitors who ask for a personal page to the login first, and afterwards back to where they wanted to go. */
public class LoginFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclaredPages declared;
    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        Optional<Page> page = declared.find(path);
        if (page.isPresent() && page.get().kind() != Kind.READING) {
            response.setHeader("Cache-Control", "no-store");
            if (page.get().kind() == Kind.PERSONAL && actor.get().isVisitor()) {
                response.setHeader("Location", loginAndThen(request));
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** The login page with the way back. */
    public static String loginAndThen(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = request.getServletPath() + (query == null ? "" : "?" + query);
        return request.getContextPath() + CorePages.LOGIN + "?then=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
