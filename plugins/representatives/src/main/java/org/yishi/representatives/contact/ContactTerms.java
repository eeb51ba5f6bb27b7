package org.yishi.representatives.contact;

import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures of an area for new entries. */
@ApplicationScoped
class ContactTerms {

    @Inject
    private Settings settings;

    TermsRule in(long areaId) {
        return new TermsRule(of("forwardWorkdays", areaId), of("acceptWorkdays", areaId), of("replyWorkdays", areaId), of("extendWorkdays", areaId),
                of("rateDays", areaId), of("confirmWorkdays", areaId), of("suggestionMonths", areaId), of("hardMonths", areaId),
                of("reopenDays", areaId), Rollover.valueOf(settings.text("portal.period.rollover", areaId)));
    }

    private int of(String name, long areaId) {
        return settings.number("representatives." + name, areaId);
    }
}
