package org.yishi.representatives.reception;

import java.time.LocalDate;
import java.time.LocalTime;

import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

/**
 * A day to be planned.
 *
 * @param wishedOn the day of the rota; where it is a day off, the next working day is taken
 * @param seats    how many can book
 */
public record ReceptionPlan(long representativeId, ReceptionKind kind, LocalDate wishedOn, LocalTime begins, LocalTime ends, String place, int seats) {

    public ReceptionPlan {
        if (kind == null) {
            throw new Refusal("representatives.refusal.needed").at("kind");
        }
        if (wishedOn == null) {
            throw new Refusal("representatives.refusal.needed").at("wishedOn");
        }
        if (begins == null || ends == null || !ends.isAfter(begins)) {
            throw new Refusal("representatives.reception.refusal.hours").at("ends");
        }
        place = Typed.needed(place, 120, "place");
        if (seats < 1 || seats > 200) {
            throw new Refusal("representatives.reception.refusal.seats").at("seats");
        }
    }
}
