package org.yishi.portal.register.internal.book;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.yishi.portal.people.PhoneNumber;
import org.yishi.portal.people.internal.IdNumber;
import org.yishi.portal.register.internal.sheet.Sheet;

/** One row of a file, asked column by column; what cannot be understood becomes a finding with row and column. */
final class Line {

    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}\\d{7,8}");
    private static final Pattern TAIL_LOST = Pattern.compile("\\d{15}000|\\d{15,16}00");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Headings headings;
    private final Sheet.Row row;
    private final Findings findings;
    private final LocalDate today;

    Line(Headings headings, Sheet.Row row, Findings findings, LocalDate today) {
        this.headings = headings;
        this.row = row;
        this.findings = findings;
        this.today = today;
    }

    int number() {
        return row.number();
    }

    void error(Column column, String why, Object... arguments) {
        findings.error(row.number(), column, why, arguments);
    }

    void warn(Column column, String why, Object... arguments) {
        findings.warn(row.number(), column, why, arguments);
    }

    boolean isEmpty(Column column) {
        return headings.cell(row, column).isEmpty();
    }

    /** Empty where nothing was entered. */
    String text(Column column, int longest) {
        // a sheet that escaped a leading sign for safety gives the sign back
        String typed = headings.cell(row, column).replaceFirst("^'(?=[=+\\-@])", "");
        if (typed.isEmpty() && column.required()) {
            error(column, "empty");
        }
        if (typed.length() > longest) {
            error(column, "long", longest);
            return typed.substring(0, longest);
        }
        if (typed.chars().anyMatch(Character::isISOControl)) {
            return typed.replaceAll("\\p{Cntrl}+", " ");
        }
        return typed;
    }

    /** With full-width digits and signs made plain. */
    private String plain(Column column) {
        return Normalizer.normalize(text(column, 40), Normalizer.Form.NFKC);
    }

    /** Null where nothing or nothing sensible was entered. */
    LocalDate date(Column column) {
        String typed = plain(column);
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = DateForms.parse(typed).orElse(null);
        if (day == null) {
            error(column, "date", typed);
        } else if (day.isBefore(LONG_AGO)) {
            error(column, "longAgo", typed);
        }
        return day;
    }

    /** A day that has come. */
    LocalDate pastDate(Column column) {
        LocalDate day = date(column);
        if (day != null && day.isAfter(today)) {
            error(column, "future", day.toString());
        }
        return day;
    }

    IdNumber idNumber(Column column) {
        String typed = plain(column);
        if (typed.isEmpty()) {
            return null;
        }
        IdNumber number = IdNumber.parse(typed).orElse(null);
        if (number == null) {
            error(column, TAIL_LOST.matcher(typed).matches() ? "idNumberLost" : "idNumber");
        }
        return number;
    }

    String phone(Column column) {
        String typed = plain(column).replaceAll("[\\s()-]", "");
        if (typed.isEmpty() || LANDLINE.matcher(typed).matches()) {
            return typed;
        }
        return PhoneNumber.parse(typed).map(PhoneNumber::digits).orElseGet(() -> {
            error(column, "phone");
            return typed;
        });
    }

    BigDecimal floorArea(Column column) {
        String typed = plain(column).replaceAll("(|平方米|平米|m2|,)$", "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,6}(\\.\\d{1,2})?") || new BigDecimal(typed).signum() == 0) {
            error(column, "floorArea");
            return null;
        }
        return new BigDecimal(typed).setScale(2);
    }

    /** @return {@code otherwise} where nothing was entered */
    <T> T choice(Column column, Map<String, T> choices, T otherwise) {
        String typed = text(column, 40);
        if (typed.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(typed);
        if (chosen == null) {
            error(column, "choice", String.join("、", choices.keySet()));
        }
        return chosen;
    }
}
