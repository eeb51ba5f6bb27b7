package org.yishi.deliberation.hearing;

import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A public seat rests on consent and goes with the person; a written point stays with its answer, and nothing says who wrote it. */
@ApplicationScoped
public class OwnHearings implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private AttendanceRepository repository;
    @Inject
    private PublicSeats seats;
    @Inject
    private Hearings hearings;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        repository.seatsHeld(personId).forEach(row -> held.add(Held.of("deliberation.mydata.kind.publicSeat", Fate.GOES, ((PublicSeat) row[1]).takenAt())
                .with(FIELD + "consultation", row[0]).with(FIELD + "name", ((PublicSeat) row[1]).name())));
        repository.pointsHeld(personId).forEach(row -> held.add(held((String) row[0], (HearingPoint) row[1])));
        return held;
    }

    private Held held(String title, HearingPoint point) {
        return Held.of("deliberation.mydata.kind.writtenPoint", Fate.UNNAMED, point.raisedAt()).with(FIELD + "consultation", title)
                .with(FIELD + "words", point.body())
                .with(FIELD + "state", point.isAnswered() ? texts.get("deliberation.answer." + point.answer()) : null);
    }

    @Override
    public void release(Leaver leaver) {
        repository.seatsOf(leaver.personId())
                .forEach(seat -> hearings.read(seat.consultationId()).ifPresent(hearing -> seats.leave(hearing, seat)));
    }

    @Override
    public void forget(Leaver leaver) {
        repository.pointsHeld(leaver.personId()).forEach(row -> ((HearingPoint) row[1]).unname(leaver));
        repository.authorships(leaver.personId()).forEach(repository::remove);
    }
}
