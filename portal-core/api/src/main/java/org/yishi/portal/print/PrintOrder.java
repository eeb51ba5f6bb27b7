package org.yishi.portal.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How somebody wants a document printed.
 *
 * @param id       key of the thing to be printed
 * @param language of the sheet
 * @param large    大字版
 * @param paper    size
 * @param office   whether the version for those who work on the matter is asked for; whoever may not have it is refused
 */
public record PrintOrder(long id, Locale language, boolean large, Paper paper, boolean office) {

    public static PrintOrder of(long id) {
        return new PrintOrder(id, Locale.SIMPLIFIED_CHINESE, false, Paper.A4, false);
    }

    public PrintOrder in(Locale another) {
        return new PrintOrder(id, another, large, paper, office);
    }

    public PrintOrder inLargeType() {
        return new PrintOrder(id, language, true, paper, office);
    }

    public PrintOrder on(Paper another) {
        return new PrintOrder(id, language, large, another, office);
    }

    public PrintOrder forTheOffice() {
        return new PrintOrder(id, language, large, paper, true);
    }

    /** A day as readers of the sheet write it; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(english() ? "d MMMM yyyy" : "yyyy年M月d日", language).format(day);
    }

    /** The day in China on which it happened. */
    public String day(Instant moment) {
        return moment == null ? "" : day(moment.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate());
    }

    /** Day and hour. */
    public String moment(LocalDateTime moment) {
        return moment == null ? "" : day(moment.toLocalDate()) + DateTimeFormatter.ofPattern(" HH:mm").format(moment);
    }

    private boolean english() {
        return language.getLanguage().equals("en");
    }
}
