package org.yishi.portal.message.internal;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When something leaves the portal, in the time of the place.
 *
 * @param digestHour the hour of the daily digest
 * @param quietFrom  first hour in which no telephone rings
 * @param quietTo    first hour in which one may again; the same as {@code quietFrom} where every hour is good
 */
record SendTimeRule(int digestHour, int quietFrom, int quietTo) {

    /** The next digest; what happens in its very second comes with that of the next day. */
    LocalDateTime digest(LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(digestHour, 0);
        return now.isBefore(today) ? today : today.plusDays(1);
    }

    /** Now, or the end of the quiet hours. */
    LocalDateTime shortMessage(LocalDateTime time) {
        if (!isQuiet(time.getHour())) {
            return time;
        }
        LocalDateTime end = time.toLocalDate().atTime(LocalTime.of(quietTo, 0));
        return time.isBefore(end) ? end : end.plusDays(1);
    }

    private boolean isQuiet(int hour) {
        return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
    }
}
