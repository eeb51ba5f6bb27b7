package org.yishi.portal.mydata.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One row of a query, read by place. */
record Row(Object[] columns) {

    /** Empty where nothing is stored. */
    String text(int place) {
        return columns[place] == null ? "" : columns[place].toString();
    }

    /** 0 where nothing is stored. */
    long number(int place) {
        return columns[place] == null ? 0 : columns[place] instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) columns[place]).longValue();
    }

    boolean is(int place) {
        return number(place) != 0;
    }

    LocalDate date(int place) {
        Object value = columns[place];
        return value instanceof Date date ? date.toLocalDate() : value instanceof Timestamp stamp ? stamp.toLocalDateTime().toLocalDate()
                : (LocalDate) value;
    }

    /** Times are stored in UTC. */
    Instant instant(int place) {
        Object value = columns[place];
        return value == null ? null : (value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value)
                .toInstant(ZoneOffset.UTC);
    }

    byte[] bytes(int place) {
        return (byte[]) columns[place];
    }

    String decimal(int place) {
        return columns[place] == null ? "" : ((BigDecimal) columns[place]).stripTrailingZeros().toPlainString();
    }
}
