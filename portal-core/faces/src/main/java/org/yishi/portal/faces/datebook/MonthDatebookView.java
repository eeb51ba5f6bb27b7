package org.yishi.portal.faces.datebook;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.datebook.Datebook;
import org.yishi.portal.datebook.Occasion;
import org.yishi.portal.opendata.PublicAddresses;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** A month of the datebook: days with what begins, takes place or ends on them. */
@Named("portalMonthDatebook")
@RequestScoped
public class MonthDatebookView {

    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 12;

    @Inject
    private Datebook datebook;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private long area;
    private String month;
    private YearMonth shown;
    private LocalDate today;
    private Area here;
    private Month days;

    public void load() {
        here = currentArea.enter(area);
        today = LocalDate.now(clock);
        shown = within(parsed());
        days = new Month(shown, today, datebook.between(here, shown.atDay(1), shown.atEndOfMonth()));
    }

    private YearMonth parsed() {
        try {
            return month == null ? YearMonth.from(today) : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            return YearMonth.from(today);
        }
    }

    /** There is nothing to see in other centuries, and robots follow links for ever. */
    private YearMonth within(YearMonth wanted) {
        YearMonth now = YearMonth.from(today);
        return wanted.isBefore(now.minusMonths(MONTHS_BACK)) || wanted.isAfter(now.plusMonths(MONTHS_AHEAD)) ? now : wanted;
    }

    public List<Month.Day> getDays() {
        return days.days();
    }

    public List<Occasion> getThroughout() {
        return days.throughout();
    }

    public boolean isFree() {
        return days.occasions().isEmpty();
    }

    public int getColumn() {
        return days.column();
    }

    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, texts.language())).toList();
    }

    /** 26日 周四, Thu 26. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(isEnglish() ? "EEE d MMM" : "M月d日 EEE", texts.language()).format(day);
    }

    public String hour(Occasion occasion) {
        return occasion.entry().span().wholeDays() ? "" : DateTimeFormatter.ofPattern("HH:mm").format(occasion.entry().span().begin());
    }

    public String endHour(Occasion occasion) {
        return occasion.entry().span().wholeDays() ? "" : DateTimeFormatter.ofPattern("HH:mm").format(occasion.entry().span().end());
    }

    public String getName() {
        return DateTimeFormatter.ofPattern(isEnglish() ? "MMMM yyyy" : "yyyy年M月", texts.language()).format(shown);
    }

    private boolean isEnglish() {
        return texts.language().getLanguage().equals("en");
    }

    public boolean isThisMonth() {
        return shown.equals(YearMonth.from(today));
    }

    /** {@code 2026-10}; empty at the end of what is shown. */
    public String getBefore() {
        YearMonth before = shown.minusMonths(1);
        return within(before).equals(before) ? before.toString() : "";
    }

    public String getAfter() {
        YearMonth after = shown.plusMonths(1);
        return within(after).equals(after) ? after.toString() : "";
    }

    /** Address of the file of one entry. */
    public String file(Occasion occasion) {
        return "/datebook/" + here.code() + "/" + occasion.name() + ".ics" + language();
    }

    public String getWebcal() {
        return addresses.webcal("/datebook/" + here.code() + ".ics" + language());
    }

    public String getAddress() {
        return addresses.full("/datebook/" + here.code() + ".ics" + language());
    }

    private String language() {
        return isEnglish() ? "?lang=en" : "";
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
