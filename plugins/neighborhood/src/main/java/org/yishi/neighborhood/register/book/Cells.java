package org.yishi.neighborhood.register.book;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yishi.portal.sheet.HeadedTable;
import org.yishi.portal.sheet.TableColumn;

/** One row, asked column by column; what cannot be understood becomes a finding with row and column. */
final class Cells {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?)?|(\\d{4})(\\d{2})(\\d{2})");

    private final HeadedTable.Row row;
    private final Findings findings;
    private final LocalDate today;

    Cells(HeadedTable.Row row, Findings findings, LocalDate today) {
        this.row = row;
        this.findings = findings;
        this.today = today;
    }

    int row() {
        return row.number();
    }

    void error(TableColumn column, String why, Object... arguments) {
        findings.error(row.number(), column, why, arguments);
    }

    void warn(TableColumn column, String why, Object... arguments) {
        findings.warn(row.number(), column, why, arguments);
    }

    boolean isEmpty(TableColumn column) {
        return row.cell(column).isEmpty();
    }

    /** Empty where nothing was entered. */
    String text(TableColumn column, int longest) {
        String typed = row.cell(column);
        if (typed.length() > longest) {
            error(column, "long", longest);
            return typed.substring(0, longest);
        }
        return typed;
    }

    private String plain(TableColumn column) {
        return Normalizer.normalize(row.cell(column), Normalizer.Form.NFKC).strip();
    }

    /** Null where nothing or nothing sensible was entered. */
    LocalDate pastDay(TableColumn column) {
        String typed = plain(column);
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = day(typed);
        if (day == null) {
            error(column, "day", typed);
        } else if (day.isAfter(today)) {
            error(column, "future", typed);
            return null;
        }
        return day;
    }

    private static LocalDate day(String typed) {
        Matcher found = DAY.matcher(typed);
        if (!found.matches()) {
            return null;
        }
        int first = found.group(1) != null ? 1 : 4;
        try {
            return LocalDate.of(Integer.parseInt(found.group(first)), Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first + 2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null where nothing or nothing sensible was entered. */
    BigDecimal squareMetres(TableColumn column) {
        String typed = plain(column).replaceAll("\\s*(平方米|平米|m2|㎡)$", "").replaceAll("(?<=\\d),(?=\\d{3})", "");
        if (typed.isEmpty() || typed.matches("0+(\\.0+)?|[-—/]+")) {
            return null;
        }
        if (!typed.matches("\\d{1,6}(\\.\\d{1,2}0*)?")) {
            error(column, "squareMetres", typed);
            return null;
        }
        return new BigDecimal(typed).stripTrailingZeros().setScale(2);
    }

    /** @return {@code otherwise} where nothing was entered */
    <T> T choice(TableColumn column, Map<String, T> choices, T otherwise) {
        String typed = plain(column);
        if (typed.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(typed);
        if (chosen == null) {
            error(column, "choice", typed, String.join("、", choices.keySet()));
            return otherwise;
        }
        return chosen;
    }
}
