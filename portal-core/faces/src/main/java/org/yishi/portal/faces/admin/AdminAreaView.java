package org.yishi.portal.faces.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

/**
 * What the administrators' pages of one area share. The area is read from the request itself: their lists are built before
 * Faces hands over the parameters of a page that is sent back.
 */
abstract class AdminAreaView {

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentArea currentArea;

    /** @throws org.yishi.portal.access.NotFound where there is no such area */
    Area enter() {
        return currentArea.enter(getArea());
    }

    public long getArea() {
        String typed = request.getParameter("area");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** The address has said it already; this only declares the parameter. */
    public void setArea(long area) {
        if (area != getArea()) {
            throw new IllegalArgumentException("two areas in one request");
        }
    }
}
