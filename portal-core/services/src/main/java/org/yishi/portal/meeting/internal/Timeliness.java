package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.Citation;

/** Claimed days against the server's: never in the future, and entered late (补录) when too long ago. */
@ApplicationScoped
public class Timeliness {

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal at the field where the day is missing or has not come yet */
    LocalDate past(LocalDate claimed, String field) {
        if (claimed == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at(field);
        }
        if (claimed.isAfter(today())) {
            throw new Refusal("portal.meeting.refusal.future").at(field);
        }
        return claimed;
    }

    boolean isLate(LocalDate claimed) {
        return ChronoUnit.DAYS.between(claimed, today()) > Citation.of("record.maxLagDays").number();
    }
}
