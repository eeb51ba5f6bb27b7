package org.yishi.portal.procedure.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yishi.portal.access.Refusal;

/**
 * The annual notice on days off as somebody writes it down: one day or range in each line and what it is,
 * {@code 2027-10-01..2027-10-03 节日}, {@code 2027-10-04..2027-10-07 休息}, {@code 2027-10-09 上班}.
 */
record CalendarText(int year, Map<LocalDate, String> days) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?[\\s,，]+(\\S+)");
    private static final Map<String, String> KINDS = Map.of("节日", "FESTIVAL", "休息", "OFF", "上班", "MAKE_UP",
            "FESTIVAL", "FESTIVAL", "OFF", "OFF", "MAKE_UP", "MAKE_UP");
    private static final int FEWEST_FESTIVALS = 10;

    /** @throws Refusal naming the first line that is wrong */
    static CalendarText read(int year, String text) {
        Map<LocalDate, String> days = new TreeMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                line(year, lines.get(i), i + 1, days);
            }
        }
        if (days.values().stream().filter("FESTIVAL"::equals).count() < FEWEST_FESTIVALS) {
            throw new Refusal("portal.calendar.refusal.few", FEWEST_FESTIVALS).at("days").by("全国年节及纪念日放假办法第二条");
        }
        return new CalendarText(year, days);
    }

    private static void line(int year, String line, int number, Map<LocalDate, String> days) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !KINDS.containsKey(parts.group(3))) {
            throw new Refusal("portal.calendar.refusal.line", number).at("days");
        }
        String kind = KINDS.get(parts.group(3));
        LocalDate first = day(parts.group(1), number);
        LocalDate last = parts.group(2) == null ? first : day(parts.group(2), number);
        if (first.getYear() != year || last.getYear() != year || last.isBefore(first)) {
            throw new Refusal("portal.calendar.refusal.year", number, String.valueOf(year)).at("days");
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (kind.equals("MAKE_UP") && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                throw new Refusal("portal.calendar.refusal.weekday", number).at("days");
            }
            if (days.putIfAbsent(day, kind) != null) {
                throw new Refusal("portal.calendar.refusal.twice", number, day).at("days");
            }
        }
    }

    private static LocalDate day(String text, int number) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal("portal.calendar.refusal.line", number).at("days");
        }
    }

    /** As {@link org.yishi.portal.rule.period.WorkingDays#read} reads it. */
    String canonical() {
        return days.entrySet().stream().map(day -> day.getKey() + "," + day.getValue()).collect(Collectors.joining("\n"));
    }
}
