package org.yishi.representatives.reception;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether the plan for the time to come is there: a reception day in each month, planned by the quarter (联络站工作制度, domain 8.2).
 *
 * @param leadDays so many days before a month begins its plan is asked for
 */
public record RotaRule(int leadDays) {

    /**
     * What has no reception day.
     *
     * @param quarter whether that is the whole quarter that comes, and not its month alone
     * @param from    its first day
     */
    public record Gap(boolean quarter, LocalDate from) {

        /** Last day to plan it. */
        public LocalDate due() {
            return from.minusDays(1);
        }
    }

    /** @param planned days that are planned, posted or were held */
    public Optional<Gap> gap(Collection<LocalDate> planned, LocalDate today) {
        LocalDate month = today.plusMonths(1).withDayOfMonth(1);
        if (today.isBefore(month.minusDays(leadDays)) || has(planned, month, month.plusMonths(1))) {
            return Optional.empty();
        }
        boolean quarter = (month.getMonthValue() - 1) % 3 == 0 && !has(planned, month, month.plusMonths(3));
        return Optional.of(new Gap(quarter, month));
    }

    private static boolean has(Collection<LocalDate> planned, LocalDate from, LocalDate before) {
        return planned.stream().anyMatch(day -> !day.isBefore(from) && day.isBefore(before));
    }
}
