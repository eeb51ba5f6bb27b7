package org.yishi.portal.faces.procedure;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.look.LocalPath;
import org.yishi.portal.procedure.GivenAddresses;

/**
 * {@code /d/guiyuan-2026-003}: leads from paper to the page of a matter, for as long as the portal stands. The page may move, so
 * browsers are not told to remember where.
 */
@WebServlet("/d/*")
public class ShortAddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GivenAddresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<String> target = path == null || path.length() < 2 ? Optional.empty() : addresses.target(path.substring(1));
        if (target.filter(LocalPath::isLocal).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", request.getContextPath() + target.get());
        response.setStatus(HttpServletResponse.SC_FOUND);
    }
}
