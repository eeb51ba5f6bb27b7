package org.yishi.portal.access;

import java.util.function.Supplier;

/** Who acts in this request. */
public interface CurrentActor {

    /** Never null; {@link Actor#VISITOR} where nobody is logged in. */
    Actor get();

    /**
     * Runs something on behalf of another actor, for work that starts without a request: demo content, imports, jobs.
     * Restores the previous actor afterwards.
     */
    <T> T as(Actor actor, Supplier<T> work);

    default void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }
}
