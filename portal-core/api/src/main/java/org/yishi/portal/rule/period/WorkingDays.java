package org.yishi.portal.rule.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;

/**
 * The calendar of working days 工作日: a day is worked if it is a make-up day, or if it is Monday to Friday and neither festival
 * nor day off.
 *
 * @param festivals 法定节日, the statutory festivals alone
 * @param daysOff   all days off of the annual notice, bridging days too
 * @param makeUps   weekend days that are worked
 */
public record WorkingDays(Set<LocalDate> festivals, Set<LocalDate> daysOff, Set<LocalDate> makeUps) {

    /** No notice known: weekends only. */
    public static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of(), Set.of(), Set.of());

    public WorkingDays {
        festivals = Set.copyOf(festivals);
        daysOff = Set.copyOf(daysOff);
        makeUps = Set.copyOf(makeUps);
    }

    /**
     * The calendar of some years. The annual notice of the State Council is kept for those years that have a file
     * {@code calendar/YYYY.csv} (see {@link #isAnnounced}); in other years only weekends and the festivals that fall on the same day
     * of every year are known ({@code calendar/fixed.csv}), those of the lunar calendar are not. A notice that came out later is
     * added with {@link #read} and {@link #plus}.
     */
    public static WorkingDays forYears(int first, int last) {
        WorkingDays all = WEEKENDS_ONLY;
        for (int year = first; year <= last; year++) {
            all = all.plus(isAnnounced(year) ? announced(year) : fixedFestivals(year));
        }
        return all;
    }

    /** Whether the annual notice of that year comes with the portal. */
    public static boolean isAnnounced(int year) {
        return WorkingDays.class.getResource(file(year)) != null;
    }

    /**
     * Reads a calendar: lines {@code YYYY-MM-DD,FESTIVAL|OFF|MAKE_UP}; a festival is a day off too; lines with # are remarks.
     *
     * @throws IllegalArgumentException if a kind is none of these
     */
    public static WorkingDays read(Reader csv) {
        Set<LocalDate> festivals = new HashSet<>();
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> makeUps = new HashSet<>();
        new BufferedReader(csv).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cell = line.strip().split(",");
            LocalDate day = LocalDate.parse(cell[0]);
            switch (cell[1]) {
                case "FESTIVAL" -> {
                    festivals.add(day);
                    daysOff.add(day);
                }
                case "OFF" -> daysOff.add(day);
                case "MAKE_UP" -> makeUps.add(day);
                default -> throw new IllegalArgumentException(line);
            }
        });
        return new WorkingDays(festivals, daysOff, makeUps);
    }

    /** Both calendars together. */
    public WorkingDays plus(WorkingDays other) {
        return new WorkingDays(union(festivals, other.festivals), union(daysOff, other.daysOff), union(makeUps, other.makeUps));
    }

    public boolean isWorked(LocalDate day) {
        return makeUps.contains(day) || !isWeekend(day) && !festivals.contains(day) && !daysOff.contains(day);
    }

    /** The first day, from this one on, on which a period may end. */
    public LocalDate rolledOver(LocalDate end, Rollover rollover) {
        LocalDate day = end;
        while (rollover == Rollover.OFF_DAYS && !isWorked(day) || rollover == Rollover.FESTIVAL && festivals.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after a day, which itself never counts; the day itself for 0. */
    public LocalDate after(LocalDate start, int workdays) {
        LocalDate day = start;
        for (int left = workdays; left > 0;) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static WorkingDays announced(int year) {
        try (Reader csv = open(file(year))) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkingDays fixedFestivals(int year) {
        try (BufferedReader lines = new BufferedReader(open("/org/yishi/portal/rule/calendar/fixed.csv"))) {
            Set<LocalDate> days = new HashSet<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> days.add(MonthDay.parse("--" + line.strip()).atYear(year)));
            return new WorkingDays(days, days, Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(int year) {
        return "/org/yishi/portal/rule/calendar/" + year + ".csv";
    }

    private static Reader open(String resource) {
        InputStream found = WorkingDays.class.getResourceAsStream(resource);
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }

    private static Set<LocalDate> union(Set<LocalDate> one, Set<LocalDate> other) {
        Set<LocalDate> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
