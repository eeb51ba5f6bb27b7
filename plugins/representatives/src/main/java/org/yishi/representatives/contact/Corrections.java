package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what the author of an entry changed after it was logged, without editing what others worked with (domain 0.3 G4). */
@ApplicationScoped
class Corrections {

    @Inject
    private ContactRepository repository;
    @Inject
    private Steps steps;
    @Inject
    private Telling telling;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param confirming by when whoever is named now confirms it; null where nobody has to */
    void keep(Contact known, Entry newer, Long representativeId, LocalDate confirming) {
        ContactStep.Kind kind = ContactStep.Kind.NOTED;
        if (known.isAsReceived()) {
            kind = ContactStep.Kind.CORRECTED;
            correct(known, newer, representativeId, confirming);
        } else {
            // others have worked with the earlier words, so the newer ones stand beside them
            repository.add(ContactVersion.later(known, newer, Instant.now(clock)));
        }
        steps.write(known, kind, "", "");
        telling.went(known, kind);
    }

    /** The newer words take the place of the earlier ones, which are kept; what turns out to be a danger has its hours from now. */
    private void correct(Contact known, Entry newer, Long representativeId, LocalDate confirming) {
        repository.add(ContactVersion.earlier(known, Instant.now(clock)));
        boolean wasUrgent = known.words().isUrgent();
        boolean urgent = newer.words().isUrgent();
        Instant danger = wasUrgent ? known.urgentBy() : Instant.now(clock).plus(Duration.ofHours(settings.number("representatives.urgentHours", known.areaId())));
        known.correct(representativeId, newer.caller(), newer.words(), known.days().corrected(newer.heldOn(), newer.heldAt(), newer.minutes(),
                settings.number("portal.record.maxLagDays", known.areaId())));
        LocalDate from = urgent && !wasUrgent ? LocalDate.now(clock) : known.days().recordedOn();
        known.dueAgain(known.terms().forwarding(from, urgent, calendar.days()), confirming, urgent ? danger : null);
    }
}
