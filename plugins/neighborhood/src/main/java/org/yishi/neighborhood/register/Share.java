package org.yishi.neighborhood.register;

import java.time.LocalDate;

/**
 * That somebody owns a unit, alone or with others.
 *
 * @param owner    number in the compound's list of owners
 * @param title    by what
 * @param document number of the certificate or contract; may be empty
 * @param from     first day; null for as long as anybody knows
 * @param to       last day; null while it lasts
 */
public record Share(int owner, Title title, String document, LocalDate from, LocalDate to) {

    public static Share since(int owner, LocalDate from) {
        return new Share(owner, Title.REGISTERED, "", from, null);
    }

    public boolean isHeldOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    public Share until(LocalDate lastDay) {
        return to != null && to.isBefore(lastDay) ? this : new Share(owner, title, document, from, lastDay);
    }
}
