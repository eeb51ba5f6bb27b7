package org.yishi.portal.faces.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says to the script of our pages that somebody is logged in here, so that it asks for the number of unread messages. It says nothing
 * else and opens nothing: who it is says the session alone.
 */
public final class KnownMark {

    private static final String NAME = "yishi-known";

    private KnownMark() {
    }

    /** Only with answers that nobody else gets. */
    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (!isThere(request)) {
            response.addCookie(cookie(request, "1", -1));
        }
    }

    /** Nobody is logged in any more. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        if (isThere(request)) {
            response.addCookie(cookie(request, "", 0));
        }
    }

    private static boolean isThere(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int age) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
