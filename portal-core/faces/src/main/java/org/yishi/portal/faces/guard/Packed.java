package org.yishi.portal.faces.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Compresses what is made for one visitor and the components' resources; finished pages and assets are kept compressed. */
public class Packed extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accepts = request.getHeader("Accept-Encoding");
        if (accepts == null || !accepts.contains("gzip") || request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        PackedResponse packed = new PackedResponse(response);
        chain.doFilter(request, packed);
        packed.finish();
    }
}
