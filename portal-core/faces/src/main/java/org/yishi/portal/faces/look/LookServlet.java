package org.yishi.portal.faces.look;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /look?theme=clear&back=/path}: keeps the visitor's choice and goes back. Works as a plain link. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Look before = CurrentLook.of(request);
        Look after = new Look(
                known(request.getParameter("theme"), before.theme()),
                either(request.getParameter("language"), before.language()),
                either(request.getParameter("size"), before.size()));
        Cookie cookie = new Cookie(Look.COOKIE, after.toCookie());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", LocalPath.orHome(request.getParameter("back")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String known(String theme, String otherwise) {
        return theme != null && Themes.exists(theme) ? theme : otherwise;
    }

    private static String either(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
