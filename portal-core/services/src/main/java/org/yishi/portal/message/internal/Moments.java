package org.yishi.portal.message.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as the database keeps them. */
final class Moments {

    private Moments() {
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(Object value) {
        return value == null ? null : (value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value)
                .toInstant(ZoneOffset.UTC);
    }

    static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
