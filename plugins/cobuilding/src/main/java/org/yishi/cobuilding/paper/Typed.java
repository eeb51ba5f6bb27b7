package org.yishi.cobuilding.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.yishi.portal.access.Refusal;

/** What was typed into a form, held against what it has to be; a refusal names the field. */
public final class Typed {

    private Typed() {
    }

    /** @throws Refusal where it is empty or too long */
    public static String required(String typed, int most, String field) {
        String clean = optional(typed, most, field);
        if (clean.isEmpty()) {
            throw new Refusal("cobuilding.refusal.empty").at(field);
        }
        return clean;
    }

    /** @throws Refusal where it is too long */
    public static String optional(String typed, int most, String field) {
        String clean = typed == null ? "" : typed.strip();
        if (clean.length() > most) {
            throw new Refusal("cobuilding.refusal.long", most).at(field);
        }
        return clean;
    }

    public static <T> T chosen(T value, String field) {
        if (value == null) {
            throw new Refusal("cobuilding.refusal.empty").at(field);
        }
        return value;
    }

    public static <E extends Enum<E>> E choice(String typed, Class<E> codes, String field) {
        return chosen(Stream.of(codes.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst().orElse(null), field);
    }

    /** A day that has come: what has not happened yet cannot be recorded (domain 0.3 G5). */
    public static LocalDate past(LocalDate day, LocalDate today, String field) {
        if (chosen(day, field).isAfter(today)) {
            throw new Refusal("cobuilding.refusal.future").at(field);
        }
        return day;
    }

    /** The second day is not before the first. */
    public static LocalDate after(LocalDate first, LocalDate last, String field) {
        if (chosen(last, field).isBefore(chosen(first, field))) {
            throw new Refusal("cobuilding.refusal.before", first).at(field);
        }
        return last;
    }

    public static int number(String typed, int least, int most, String field) {
        String clean = typed == null ? "" : typed.strip();
        if (!clean.matches("\\d{1,18}")) {
            throw new Refusal("cobuilding.refusal.digits", Math.max(least, 1)).at(field);
        }
        long number = Long.parseLong(clean);
        if (number < least || number > most) {
            throw number < least ? new Refusal("cobuilding.refusal.least", least).at(field) : new Refusal("cobuilding.refusal.most", most).at(field);
        }
        return (int) number;
    }

    /** An amount of money in 分, typed in yuan with at most two decimals; nothing typed is nothing. */
    public static long cents(String typed, String field) {
        String clean = typed == null ? "" : typed.strip();
        if (clean.isEmpty()) {
            return 0;
        }
        if (!clean.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new Refusal("cobuilding.refusal.money").at(field);
        }
        return new BigDecimal(clean).movePointRight(2).longValueExact();
    }

    /** 分 as yuan, without needless zeros. */
    public static String yuan(long cents) {
        BigDecimal yuan = BigDecimal.valueOf(cents, 2).stripTrailingZeros();
        return (yuan.scale() < 0 ? yuan.setScale(0) : yuan).toPlainString();
    }
}
