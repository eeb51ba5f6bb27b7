package org.yishi.deliberation.standing;

import java.time.LocalDate;

/**
 * Whether an opinion of a standing body binds: only where it falls under a written mandate that holds on the day on which it is adopted, first and
 * last day included; everything else is advice (domain 2.3).
 */
public final class MandateRule {

    private MandateRule() {
    }

    /** What an opinion is worth. */
    public enum Effect {
        /** 在授权范围内：居委会应当执行. */
        BINDS,
        /** 只供参考. */
        ADVISES
    }

    static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** @param mandate null where the matter falls under none */
    public static Effect effect(Mandate mandate, LocalDate adoptedOn) {
        return mandate != null && mandate.holdsOn(adoptedOn) ? Effect.BINDS : Effect.ADVISES;
    }
}
