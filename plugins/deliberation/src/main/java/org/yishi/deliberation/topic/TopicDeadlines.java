package org.yishi.deliberation.topic;

import java.time.LocalDate;

import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** By when something about a topic is due, by the settings of the area and the calendar of working days. */
@ApplicationScoped
class TopicDeadlines {

    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;

    /** For the panel to decide. */
    LocalDate screening(long areaId, LocalDate from) {
        return DeadlineRule.workdays(settings.number("deliberation.screenDays", areaId)).due(from, calendar.days());
    }

    /** For whoever submitted it to object. */
    LocalDate objecting(long areaId, LocalDate from) {
        return new DeadlineRule(settings.number("deliberation.objectDays", areaId), DeadlineRule.Unit.DAYS,
                Rollover.valueOf(settings.text("portal.period.rollover", areaId))).due(from, calendar.days());
    }

    /** For the supervision committee to answer an objection. */
    LocalDate answering(long areaId, LocalDate from) {
        return DeadlineRule.workdays(settings.number("deliberation.objectionAnswerDays", areaId)).due(from, calendar.days());
    }

    /** For the next meeting of representatives. */
    LocalDate reading(long areaId, LocalDate from) {
        return DeadlineRule.months(settings.number("deliberation.petitionMonths", areaId)).due(from, calendar.days());
    }
}
