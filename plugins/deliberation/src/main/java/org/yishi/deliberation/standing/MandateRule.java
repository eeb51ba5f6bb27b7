package org.yishi.deliberation.standing;

import java.time.LocalDate;

/**
 * Whether an opinion of a standing body binds: only where it falls under a written mandate that holds on the day on which it is adopted, first and
 * last day included; everything else is advice (domain 2.3).
 *
 * @param from  day of the meeting that gave the mandate; null where the matter falls under none
 * @param until last day
 */
public record MandateRule(LocalDate from, LocalDate until) {

    /** The matter falls under no mandate. */
    public static final MandateRule NONE = new MandateRule(null, null);

    /** What an opinion is worth. */
    public enum Effect {
        /** 在授权范围内：居委会应当执行. */
        BINDS,
        /** 只供参考. */
        ADVISES
    }

    public Effect effect(LocalDate adoptedOn) {
        return from != null && !adoptedOn.isBefore(from) && !adoptedOn.isAfter(until) ? Effect.BINDS : Effect.ADVISES;
    }
}
