package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

/**
 * Registering rests on consent: until the pool is frozen it goes with the person. Afterwards the number stays, since others recompute the draw
 * with it, and leads to nobody; a seat ends, and the next reserve follows.
 */
@ApplicationScoped
public class OwnSeats implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private OwnSeatsRepository own;
    @Inject
    private VolunteerRepository volunteers;
    @Inject
    private SeatFilling filling;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        own.claims(personId).forEach(row -> held.add(Held.of("deliberation.mydata.kind.groupClaim", Fate.UNNAMED, null)
                .with(FIELD + "consultation", row[0]).with(FIELD + "day", ((GroupClaim) row[1]).claimedOn())
                .with(FIELD + "group", ((GroupClaim) row[1]).name()).with(FIELD + "why", ((GroupClaim) row[1]).why())));
        own.volunteers(personId).forEach(row -> held.add(Held.of("deliberation.mydata.kind.volunteer", Fate.UNNAMED, null)
                .with(FIELD + "consultation", row[0]).with(FIELD + "day", ((Volunteer) row[1]).registeredOn())
                .with(FIELD + "number", ((Volunteer) row[1]).number())
                .with(FIELD + "state", texts.get("deliberation.volunteer.state." + ((Volunteer) row[1]).state()))));
        own.seats(personId).forEach(row -> held.add(Held.of("deliberation.mydata.kind.seat", Fate.UNNAMED, ((Seat) row[1]).namedAt())
                .with(FIELD + "consultation", row[0]).with(FIELD + "name", ((Seat) row[1]).name())
                .with(FIELD + "state", texts.get("deliberation.seat.kind." + ((Seat) row[1]).kind()))));
        return held;
    }

    @Override
    public void release(Leaver leaver) {
        own.claims(leaver.personId()).forEach(row -> ((GroupClaim) row[1]).unname(leaver));
        own.volunteers(leaver.personId()).forEach(row -> part((Volunteer) row[1]));
        own.seats(leaver.personId()).forEach(row -> leave((Seat) row[1]));
    }

    private void part(Volunteer volunteer) {
        if (filling.isPoolOpen(volunteer.consultationId())) {
            volunteers.remove(volunteer);
        } else {
            volunteer.unname();
        }
    }

    private void leave(Seat seat) {
        boolean voted = seat.isVoting();
        seat.unname(Instant.now(clock));
        if (voted) {
            filling.fill(seat);
        }
    }

    @Override
    public void forget(Leaver leaver) {
        // everything here rests on consent and went with it
    }
}
