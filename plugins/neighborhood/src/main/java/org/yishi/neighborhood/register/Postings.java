package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;

/** The roll is posted before a vote (名册公示): totals for everybody, each owner's own line for that owner, objections until the last day. */
@ApplicationScoped
public class Postings {

    @Inject
    private RollRepository rolls;
    @Inject
    private Editions editions;
    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Messages messages;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param day roll date: who owns on this day may vote; today where null */
    @Guarded("neighborhood.keepRegister")
    public RollVersion post(@In long areaId, LocalDate day, String reason) {
        LocalDate today = LocalDate.now(clock);
        LocalDate rollDay = day == null ? today : day;
        if (rollDay.isAfter(today)) {
            throw new Refusal("neighborhood.register.refusal.future").at("day");
        }
        if (rolls.latest(areaId).isEmpty()) {
            throw new Refusal("neighborhood.register.refusal.none");
        }
        LocalDate until = DeadlineRule.days(settings.number("neighborhood.rollDays", areaId)).due(today, calendar.days());
        RollVersion posted = editions.post(areaId, rollDay, reason, until).asVersion();
        messages.tell(Message.about("neighborhood.rollPosted", areaId, Roll.dossier(areaId), Audience.residents(areaId),
                "/neighborhood/register/show?area=" + areaId, until.toString()));
        act.fact("posted", posted.id());
        return posted;
    }
}
