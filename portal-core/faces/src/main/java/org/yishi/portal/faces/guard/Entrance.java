package org.yishi.portal.faces.guard;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.faces.look.Look;
import org.yishi.portal.text.RequestLanguage;

/** The first filter: language and look of the request, and the headers that every answer carries. */
public class Entrance extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** 26 MiB, as in {@code web.xml}: a file of 25 MB and the rest of its form. */
    private static final long LARGEST_BODY = 27_262_976;

    @Inject
    private transient CurrentLook look;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        look.readFrom(request);
        request.setAttribute(Look.LANGUAGE_ATTRIBUTE, look.getLocale());
        if (isForgedElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        SecurityHeaders.write(request, response);
        RequestLanguage.set(look.getLocale());
        try {
            chain.doFilter(request, new OnePolicy(response));
        } finally {
            RequestLanguage.set(null);
        }
    }

    /** Browsers say when a form was sent from another site's page; such a form is never ours. */
    private static boolean isForgedElsewhere(HttpServletRequest request) {
        return request.getMethod().equals("POST") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
