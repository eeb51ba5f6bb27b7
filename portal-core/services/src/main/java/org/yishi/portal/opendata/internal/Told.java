package org.yishi.portal.opendata.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.yishi.portal.time.internal.PortalClock;

/** Values as texts, the same in every form. */
public final class Told {

    private Told() {
    }

    /** Empty for null. Moments are ISO 8601 with their offset, those of a place in the time of China. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
        }
        if (value instanceof LocalDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(PortalClock.PLACE));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
