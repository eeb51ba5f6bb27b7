package org.yishi.portal.access.internal;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the house does of itself because something happened: a version of a bylaw goes on because its notice was closed. Whoever closed the
 * notice was asked whether they may; a plugin that is switched off for the area still has to learn of it, or what it keeps would be wrong when it is
 * switched on again. See decision record 36.
 */
@ApplicationScoped
public class Reaction {

    private static final ThreadLocal<Boolean> GOING_ON = new ThreadLocal<>();

    /** Runs work in which the switches of the area are not asked; roles are. */
    public void during(Runnable work) {
        Boolean before = GOING_ON.get();
        GOING_ON.set(Boolean.TRUE);
        try {
            work.run();
        } finally {
            if (before == null) {
                GOING_ON.remove();
            }
        }
    }

    boolean isGoingOn() {
        return GOING_ON.get() != null;
    }
}
