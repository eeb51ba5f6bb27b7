package org.yishi.bylaws.publication;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.time.DayBegan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** On the day on which a text begins to hold, or ceases to, what can be found of it changes. */
@ApplicationScoped
public class TurningDays {

    @Inject
    private Publications publications;
    @Inject
    private CurrentActor current;

    void began(@Observes DayBegan began) {
        publications.unturned(began.day()).forEach(turn -> current.as(Actor.PORTAL,
                () -> publications.turn(turn.version(), turn.on())));
    }
}
