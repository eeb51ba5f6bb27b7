package org.yishi.portal.faces.guard;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.DeclaredPages.Page;

/**
 * Everything under {@code META-INF/resources} of every jar could be asked for by address: layouts, fragments, pages without a
 * declaration. So only declared pages, resources of the components and servlets that somebody wrote are reached.
 */
public class ListedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String COMPONENT_RESOURCES = "/jakarta.faces.resource/";

    /** Servlets that hand out files by their address; a page or a servlet class of ours is none of them. */
    private static final Set<String> FILE_SERVLETS = Set.of("default", "jsp", "Faces Servlet", "");

    @Inject
    private transient DeclaredPages declared;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isListed(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isListed(HttpServletRequest request) {
        String path = request.getServletPath();
        Optional<Page> page = declared.find(path);
        return page.isPresent() && request.getPathInfo() == null
                || path.startsWith(COMPONENT_RESOURCES)
                || !FILE_SERVLETS.contains(String.valueOf(request.getHttpServletMapping().getServletName()));
    }
}
