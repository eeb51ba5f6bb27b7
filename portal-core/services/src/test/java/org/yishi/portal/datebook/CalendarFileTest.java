package org.yishi.portal.datebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import org.yishi.portal.opendata.PublicAddresses;
import org.yishi.portal.text.Texts;

/** What we write is what another program reads. */
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-11-20T02:00:00Z");
    private static final String LONG = "关于“桂岭雅居”一号楼加装无障碍坡道、扶手与照明（含 3, 5; 7 号单元）\\的居民代表会议𠮷".repeat(3);

    /** Words are their keys, sentences their arguments. */
    private static final Texts WORDS = new Texts() {

        @Override
        public String get(String key, Object... arguments) {
            return arguments.length == 0 ? key.replaceFirst(".*\\.", "") : arguments[0] + "：" + arguments[1];
        }

        @Override
        public String get(Locale language, String key, Object... arguments) {
            return get(key, arguments);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Locale language() {
            return Locale.SIMPLIFIED_CHINESE;
        }
    };

    private final CalendarFile file = new CalendarFile(new PublicAddresses("https://yishi.example.org", Optional.empty()), WORDS);

    private static Occasion occasion(Span span, String title) {
        return new Occasion("portal-meeting-7", DatedEntry.of("meeting-7", 4, EntryKind.MEETING, title, "/portal/meeting/show?id=7",
                "portal/meeting/7", span, 3).at("社区会议室, 二楼"), CHANGED);
    }

    private VEvent read(Occasion occasion) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file.of("桂苑社区", List.of(occasion))));
        calendar.validate();
        return (VEvent) calendar.getComponents("VEVENT").get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anHourOfChinaIsWrittenInUtc() throws Exception {
        VEvent event = read(occasion(Span.at(LocalDateTime.of(2026, 12, 1, 9, 30)), "会"));
        assertThat(value(event, "DTSTART")).isEqualTo("20261201T013000Z");
        assertThat(event.getProperty("DTEND")).isEmpty();
        assertThat(value(event, "UID")).isEqualTo("portal-meeting-7@yishi.example.org");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261120T020000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "LOCATION")).isEqualTo("社区会议室, 二楼");
        assertThat(value(event, "URL")).isEqualTo("https://yishi.example.org/portal/meeting/show?id=7");
    }

    @Test
    void theLastOfSeveralDaysBelongsToThem() throws Exception {
        VEvent event = read(occasion(Span.days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15)), "公示"));
        assertThat(value(event, "DTSTART")).isEqualTo("20261201");
        assertThat(value(event, "DTEND")).isEqualTo("20261216");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void longChineseTextsComeBackWholeFromLinesOfSeventyFiveBytes() throws Exception {
        Occasion occasion = occasion(Span.at(LocalDateTime.of(2026, 12, 1, 9, 30)), LONG);
        assertThat(file.of("桂苑社区", List.of(occasion)).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(value(read(occasion), "SUMMARY")).isEqualTo("MEETING：" + LONG);
    }

    @Test
    void whatIsCalledOffStaysAndIsCancelled() throws Exception {
        Occasion held = occasion(Span.at(LocalDateTime.of(2026, 12, 1, 9, 30)), "会");
        assertThat(value(read(held), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(read(new Occasion(held.name(), held.entry().cancelled(true), CHANGED)), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void theSameOccasionsMakeTheSameBytes() {
        List<Occasion> occasions = List.of(occasion(Span.at(LocalDateTime.of(2026, 12, 1, 9, 30)), "会"));
        assertThat(file.of("桂苑社区", occasions)).isEqualTo(file.of("桂苑社区", occasions));
    }
}
