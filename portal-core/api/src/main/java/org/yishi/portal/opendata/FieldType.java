package org.yishi.portal.opendata;

/** What a field holds. A value that is not there is null: left out in JSON, empty in CSV. */
public enum FieldType {
    /** {@link String}. */
    TEXT,
    /** {@link Long} or {@link Integer}, whole. */
    NUMBER,
    /** {@link java.math.BigDecimal}, written in full. */
    DECIMAL,
    /** {@link java.time.LocalDate}, {@code 2026-11-26}. */
    DATE,
    /** {@link java.time.Instant} in UTC, or {@link java.time.LocalDateTime} of China. */
    MOMENT,
    /** {@link Boolean}. */
    FLAG,
    /** One of a few words that never change, the name of an {@link Enum}. */
    CODE,
    /** A local address, handed out in full. */
    LINK
}
