package org.yishi.cobuilding.agreement;

import java.time.LocalDate;

/**
 * What everybody may know of an agreement, also of one that is not signed: that it is there, between whom and how it is called (domain 7.2).
 *
 * @param reason why it was declined, suspended or broken off; null where it was not, and while it is talked about
 * @param mine   whether the reader is one of those who work at it
 */
public record Heading(long id, String number, String title, long unitId, LocalDate from, LocalDate until, AgreementState state, String reason,
        boolean mine) {

    static Heading of(Agreement one, boolean mine) {
        return new Heading(one.id(), one.number(), one.title(), one.unitId(), one.terms().from(), one.terms().until(), one.state(),
                one.state().isDraft() ? null : one.reason(), mine);
    }
}
