package org.yishi.portal.datebook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.datebook.internal.FoldedLines;
import org.yishi.portal.opendata.PublicAddresses;
import org.yishi.portal.text.Texts;
import org.yishi.portal.time.internal.PortalClock;

/**
 * Occasions as an iCalendar file (RFC 5545). The same occasions make the same bytes, since all times in it are those of the records.
 * Hours are written in UTC and days as days, so that no time zone has to be described.
 */
@ApplicationScoped
public class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";
    private static final Duration ASK_AGAIN = Duration.builder().hours(6).build();

    private final PublicAddresses addresses;
    private final Texts texts;

    protected CalendarFile() {
        this(null, null);
    }

    @Inject
    public CalendarFile(PublicAddresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param name by which calendar programs list it */
    public String of(String name, List<Occasion> occasions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Yishi//Yishi portal//ZH");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", PortalClock.PLACE.getId());
        calendar.setRefreshInterval(ASK_AGAIN).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString());
        occasions.forEach(occasion -> calendar.addEvent(event(occasion)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // lines are measured in bytes, of which a Chinese character has three
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.fold(text.toString());
    }

    private VEvent event(Occasion occasion) {
        DatedEntry entry = occasion.entry();
        VEvent event = new VEvent();
        event.setUid(occasion.name() + "@" + addresses.authority());
        event.setDateTimeStamp(Date.from(occasion.changed()));
        event.setLastModified(Date.from(occasion.changed()));
        event.setSequence((int) Math.min(Integer.MAX_VALUE, entry.sequence()));
        event.setSummary(texts.get("portal.datebook.summary", texts.get("portal.datebook.kind." + entry.kind()), entry.title()));
        event.addCategories(texts.get("portal.datebook.kind." + entry.kind()));
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        if (!entry.link().isEmpty()) {
            event.setUrl(addresses.full(entry.link()));
            event.setDescription(addresses.full(entry.link()));
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        when(event, entry.span());
        return event;
    }

    /** Being open to votes or hanging on a board does not make anybody busy. */
    private static void when(VEvent event, Span span) {
        if (span.wholeDays()) {
            event.setDateStart(new DateStart(day(span.firstDay())));
            event.setDateEnd(new DateEnd(day(span.lastDay().plusDays(1))));
        } else {
            event.setDateStart(new DateStart(Date.from(instant(span.begin())), true));
            if (span.end() != null) {
                event.setDateEnd(new DateEnd(Date.from(instant(span.end())), true));
            }
        }
        event.setTransparency(span.wholeDays() || span.end() != null ? Transparency.transparent() : Transparency.opaque());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(PortalClock.PLACE).toInstant();
    }
}
