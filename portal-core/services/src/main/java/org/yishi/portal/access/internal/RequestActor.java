package org.yishi.portal.access.internal;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;

/** The actor of this thread: set for each request from the login, or for a piece of work by {@link #as}. */
@ApplicationScoped
public class RequestActor implements CurrentActor {

    private static final ThreadLocal<Actor> ACTING = new ThreadLocal<>();

    @Override
    public Actor get() {
        Actor actor = ACTING.get();
        return actor == null ? Actor.VISITOR : actor;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = ACTING.get();
        ACTING.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }
}
