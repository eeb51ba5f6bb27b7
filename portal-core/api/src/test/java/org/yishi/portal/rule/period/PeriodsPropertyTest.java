package org.yishi.portal.rule.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Generated;

/** Thousands of periods, counted by the rules and by crossing off the days of a wall calendar. */
class PeriodsPropertyTest {

    private final WorkingDays calendar = WorkingDays.forYears(2025, 2026);

    /** Kind of each day, written on the wall calendar. */
    private boolean off(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        return (weekend || calendar.daysOff().contains(day)) && !calendar.makeUps().contains(day);
    }

    private LocalDate moved(LocalDate end, Rollover rollover) {
        for (int later = 0;; later++) {
            LocalDate day = end.plusDays(later);
            boolean stays = switch (rollover) {
                case NONE -> true;
                case FESTIVAL -> !calendar.festivals().contains(day);
                case OFF_DAYS -> !off(day);
            };
            if (stays) {
                return day;
            }
        }
    }

    @Test
    void aDisclosureStandsForItsDays() {
        Generated.many(any -> {
            LocalDate published = LocalDate.parse("2025-01-01").plusDays(any.below(600));
            int minDays = any.any(1, 5, 7, 15, 30);
            List<Interruption> interruptions = new ArrayList<>();
            LocalDate day = published;
            for (int n = any.below(4); n > 0; n--) {
                LocalDate from = day.plusDays(any.from(0, 20));
                day = from.plusDays(any.from(1, 6));
                interruptions.add(any.below(interruptions.size() + 1), new Interruption(from, day));
            }
            boolean restart = any.oneIn(2);
            Rollover rollover = any.any(Rollover.values());
            DisclosurePeriod period = new DisclosurePeriodRule(minDays, rollover,
                    restart ? Interruption.Effect.RESTART : Interruption.Effect.EXTEND, null).period(published, interruptions, calendar);

            LocalDate first = published.plusDays(1);
            LocalDate wall = published;
            int crossed = 0;
            while (crossed < minDays) {
                LocalDate today = wall.plusDays(1);
                wall = today;
                boolean down = interruptions.stream().anyMatch(each -> !today.isBefore(each.from()) && today.isBefore(each.republishedOn()));
                boolean up = interruptions.stream().anyMatch(each -> each.republishedOn().equals(today));
                if (restart && (down || up)) {
                    crossed = 0;
                    first = today.plusDays(1);
                } else if (!down) {
                    crossed++;
                }
            }
            LocalDate last = moved(wall, rollover);
            assertThat(period).isEqualTo(new DisclosurePeriod(first, last, last.plusDays(1)));
        });
    }

    @Test
    void deadlinesHangOnEachOther() {
        Generated.many(any -> {
            LocalDate from = LocalDate.parse("2025-01-01").plusDays(any.below(500));
            List<DeadlineChain.Step> steps = new ArrayList<>();
            Map<String, LocalDate> byHand = new TreeMap<>();
            for (String name : Generated.names("s", any.from(1, 4))) {
                String after = byHand.isEmpty() || any.oneIn(2) ? null : any.any(List.copyOf(byHand.keySet()));
                DeadlineRule rule = new DeadlineRule(any.below(20), any.any(DeadlineRule.Unit.values()), any.any(Rollover.values()));
                steps.add(new DeadlineChain.Step(name, rule, after));
                LocalDate start = after == null ? from : byHand.get(after);
                byHand.put(name, moved(switch (rule.unit()) {
                    case DAYS -> LocalDate.ofEpochDay(start.toEpochDay() + rule.n());
                    case WORKDAYS -> workdays(start, rule.n());
                    case MONTHS -> months(start, rule.n());
                }, rule.rollover()));
            }
            assertThat(new DeadlineChain(steps).due(from, calendar)).isEqualTo(byHand);
        });
    }

    private LocalDate workdays(LocalDate start, int n) {
        return n == 0 ? start : start.datesUntil(start.plusYears(1)).skip(1).filter(day -> !off(day)).skip(n - 1L).findFirst().orElseThrow();
    }

    private static LocalDate months(LocalDate start, int n) {
        int month = start.getYear() * 12 + start.getMonthValue() - 1 + n;
        LocalDate last = LocalDate.of((month + 1) / 12, (month + 1) % 12 + 1, 1).minusDays(1);
        return start.getDayOfMonth() > last.getDayOfMonth() ? last : last.withDayOfMonth(start.getDayOfMonth());
    }
}
