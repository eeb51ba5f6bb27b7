package org.yishi.portal.faces.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.text.Texts;

/** Dates and moments as readers write them, in the time of the place. */
@Named("when")
@ApplicationScoped
public class When {

    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /** 2026年11月23日, 23 November 2026; empty for null. */
    public String date(TemporalAccessor time) {
        return format(time, "yyyy年M月d日", "d MMMM yyyy");
    }

    /** 2026年11月23日 18:05, 23 November 2026, 18:05; empty for null. */
    public String moment(TemporalAccessor time) {
        return format(time, "yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm");
    }

    /** 2026-11-23, for the {@code datetime} attribute of {@code <time>}. */
    public String iso(TemporalAccessor time) {
        return format(time, "yyyy-MM-dd", "yyyy-MM-dd");
    }

    private String format(TemporalAccessor time, String zh, String en) {
        Locale language = texts.language();
        boolean english = language.getLanguage().equals("en");
        return time == null ? "" : DateTimeFormatter.ofPattern(english ? en : zh, language).format(here(time));
    }

    private TemporalAccessor here(TemporalAccessor time) {
        if (time instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (time instanceof LocalDateTime) {
            return time;
        }
        if (time instanceof OffsetDateTime || time instanceof ZonedDateTime || time instanceof Instant) {
            return Instant.from(time).atZone(clock.getZone());
        }
        throw new IllegalArgumentException("neither a date nor a moment: " + time.getClass());
    }
}
