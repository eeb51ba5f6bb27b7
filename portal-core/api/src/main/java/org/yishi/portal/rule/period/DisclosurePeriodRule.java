package org.yishi.portal.rule.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Source;

/**
 * How long a text has to be posted 公开、公示: the day of publication does not count (民法典第二百零一条), the last day is moved by days off
 * (第二百零三条); at least 15 days from 2026 on (城市居民委员会组织法（2025年修订）第三十四条).
 *
 * @param minDays  days it has to stand
 * @param rollover which days move the last day
 * @param effect   what an interruption does
 * @param source   why so many days
 */
public record DisclosurePeriodRule(int minDays, Rollover rollover, Interruption.Effect effect, Source source) {

    public static final String NAME = "disclosure.period";

    /** What the law asks of a text published on a day. */
    public static DisclosurePeriodRule on(LocalDate published) {
        Citation days = Citation.on("disclosure.days", published);
        return new DisclosurePeriodRule(days.number(), Rollover.OFF_DAYS, Interruption.Effect.RESTART, days.source());
    }

    /**
     * The days it has to stand.
     *
     * @param publishedOn   day of publication
     * @param interruptions in any order; one that begins after the days have run changes nothing
     */
    public DisclosurePeriod period(LocalDate publishedOn, List<Interruption> interruptions, WorkingDays calendar) {
        return effect == Interruption.Effect.RESTART ? restarted(publishedOn, interruptions, calendar)
                : extended(publishedOn, interruptions, calendar);
    }

    private DisclosurePeriod restarted(LocalDate publishedOn, List<Interruption> interruptions, WorkingDays calendar) {
        LocalDate posted = publishedOn;
        for (Interruption each : interruptions.stream().sorted(Comparator.comparing(Interruption::from)).toList()) {
            if (!each.from().isAfter(posted.plusDays(minDays)) && each.republishedOn().isAfter(posted)) {
                posted = each.republishedOn();
            }
        }
        return ending(posted.plusDays(1), posted.plusDays(minDays), calendar);
    }

    private DisclosurePeriod extended(LocalDate publishedOn, List<Interruption> interruptions, WorkingDays calendar) {
        LocalDate day = publishedOn;
        for (int stood = 0; stood < minDays;) {
            day = day.plusDays(1);
            LocalDate today = day;
            if (interruptions.stream().noneMatch(each -> each.holds(today))) {
                stood++;
            }
        }
        return ending(publishedOn.plusDays(1), day, calendar);
    }

    private DisclosurePeriod ending(LocalDate first, LocalDate last, WorkingDays calendar) {
        LocalDate rolled = calendar.rolledOver(last, rollover);
        return new DisclosurePeriod(first, rolled, rolled.plusDays(1));
    }
}
