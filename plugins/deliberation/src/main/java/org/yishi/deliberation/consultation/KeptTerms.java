package org.yishi.deliberation.consultation;

import java.util.Optional;

import org.yishi.portal.access.Open;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Under which terms a consultation runs after its notice: those that the notice froze (domain 10.4); the settings where it went out before they were kept. */
@ApplicationScoped
@Open("settings are public")
public class KeptTerms {

    @Inject
    private Settings settings;

    /** As the setting of the quorum has it. */
    public String quorum(Consultation of) {
        return frozen(of).map(Terms::quorum).orElseGet(() -> settings.text("deliberation.quorum", of.areaId()));
    }

    public int adjournDays(Consultation of) {
        return frozen(of).map(Terms::adjournDays).orElseGet(() -> settings.number("deliberation.adjournDays", of.areaId()));
    }

    public int reopenBelow(Consultation of) {
        return frozen(of).map(Terms::reopenBelow).orElseGet(() -> settings.number("deliberation.reopenBelow", of.areaId()));
    }

    private static Optional<Terms> frozen(Consultation of) {
        return Optional.ofNullable(of.terms());
    }
}
