package org.yishi.portal.procedure;

import java.time.LocalDate;

/**
 * A time during which a case may not go on, as after the supervision committee disagreed. Returns, withdrawals and annulments
 * stay possible.
 *
 * @param id     key
 * @param reason why, as it is shown in public
 * @param from   first day
 * @param until  last day included; null until it is released
 * @param released whether it was lifted; {@code until} is the day then
 */
public record Hold(long id, String reason, LocalDate from, LocalDate until, boolean released) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || (released ? day.isBefore(until) : !day.isAfter(until)));
    }
}
