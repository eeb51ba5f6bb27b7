package org.yishi.portal.register.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of an Excel cell as a person reads it: a date as {@code 1990-05-01}, a number without exponent. */
final class CellText {

    /** Day 0 of Excel; it counts a 29 February 1900, so days before 1 March 1900 are one off, and nobody here is that old. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31
    private static final Pattern NOT_THE_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern OF_A_DATE = Pattern.compile("[yde年月日]", Pattern.CASE_INSENSITIVE);

    private final LocalDate dayZero;

    CellText(boolean date1904) {
        dayZero = date1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (cell.getType() == CellType.FORMULA) {
            return formula(cell);
        }
        return value == null ? "" : value.toString();
    }

    private String formula(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return raw.matches("-?\\d+(\\.\\d+)?([Ee][-+]?\\d+)?") ? number(new BigDecimal(raw), cell) : raw;
    }

    private String number(BigDecimal number, Cell cell) {
        if (isDate(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return dayZero.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        // the numbers that Excel reserves for dates, 27 to 58 in its Chinese, Japanese and Korean editions
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && OF_A_DATE.matcher(NOT_THE_PATTERN.matcher(format).replaceAll("")).find();
    }
}
