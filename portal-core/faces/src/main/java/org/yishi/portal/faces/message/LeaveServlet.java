package org.yishi.portal.faces.message;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.message.Unsubscriptions;

/**
 * {@code /portal/message/leave?t=}: the address in the {@code List-Unsubscribe} header. Mail programs post to it (RFC 8058); whoever only
 * follows it, or has it looked at by a scanner of links, gets the page with the button and changes nothing.
 */
@WebServlet("/portal/message/leave")
public class LeaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Unsubscriptions unsubscriptions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter("t");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", request.getContextPath() + "/portal/message/stop?t="
                + URLEncoder.encode(token == null ? "" : token, StandardCharsets.UTF_8));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!"One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!unsubscriptions.leave(request.getParameter("t"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("OK\n");
    }
}
