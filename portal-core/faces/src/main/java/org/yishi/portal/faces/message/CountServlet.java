package org.yishi.portal.faces.message;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.faces.account.KnownMark;
import org.yishi.portal.message.Inbox;

/** {@code /portal/message/count}: how many messages wait for whoever is logged in, as {@code {"unread":3}}; nothing for a visitor. */
@WebServlet("/portal/message/count")
public class CountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Inbox inbox;
    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (actor.get().isVisitor()) {
            KnownMark.clear(request, response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"unread\":" + inbox.unread() + "}");
    }
}
