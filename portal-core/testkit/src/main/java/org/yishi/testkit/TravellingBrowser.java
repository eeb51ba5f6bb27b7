package org.yishi.testkit;

import java.time.LocalDateTime;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.page.PublicChange;

/**
 * Answers the requests of a browser that travels at the time that its cookie says. Pages kept for everybody are made anew before and
 * after, since they may show what day it is.
 */
@WebListener
public class TravellingBrowser implements ServletRequestListener {

    /** Holds the time of China, {@code 2026-05-01T12:00}. */
    public static final String COOKIE = "portal_test_time";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Cookie[] cookies = ((HttpServletRequest) event.getServletRequest()).getCookies();
        Stream.of(cookies == null ? new Cookie[0] : cookies).filter(cookie -> cookie.getName().equals(COOKIE)).forEach(cookie -> {
            forgetPages();
            TimeTravel.leave(LocalDateTime.parse(cookie.getValue()));
            event.getServletRequest().setAttribute(COOKIE, true);
        });
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(COOKIE) != null) {
            TimeTravel.comeBack(null);
            forgetPages();
        }
    }

    private static void forgetPages() {
        CDI.current().getBeanManager().getEvent().select(PublicChange.class).fire(new PublicChange(0, false));
    }
}
