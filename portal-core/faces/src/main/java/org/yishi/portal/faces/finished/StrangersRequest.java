package org.yishi.portal.faces.finished;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** The request as a page for everybody may see it: known parameters, no cookies, no session, nobody in particular. */
class StrangersRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> known;
    private boolean wantedSession;

    StrangersRequest(HttpServletRequest request, Map<String, String[]> known) {
        super(request);
        this.known = known;
    }

    /** Whether the page tried to start a session, which a page for everybody must not. */
    boolean wantedSession() {
        return wantedSession;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(known);
    }

    @Override
    public String getParameter(String name) {
        String[] values = known.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return known.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(known.keySet());
    }

    @Override
    public String getQueryString() {
        return known.isEmpty() ? null : PageKey.query(known);
    }

    @Override
    public Cookie[] getCookies() {
        return new Cookie[0];
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        wantedSession |= create;
        return create ? super.getSession(true) : null;
    }

    @Override
    public String getRequestedSessionId() {
        return null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return false;
    }

    @Override
    public String getRemoteUser() {
        return null;
    }

    @Override
    public Principal getUserPrincipal() {
        return null;
    }
}
