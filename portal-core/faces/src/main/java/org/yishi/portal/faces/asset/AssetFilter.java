package org.yishi.portal.faces.asset;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.finished.Finished;

/** Answers requests for {@linkplain Assets assets}; with the right fingerprint in the address they are kept for a year. */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Finished> asset = path.length() < 2 || path.lastIndexOf('.') < 0 ? Optional.empty()
                : assets.find(path.substring(1));
        if (asset.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean exact = ("v=" + asset.get().hash()).equals(request.getQueryString());
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        asset.get().answer(request, response);
    }
}
