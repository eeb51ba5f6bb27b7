package org.yishi.portal.register.internal.sheet;

import java.util.List;

/** A table as it was brought: rows of texts, dates among them as {@code 1990-05-01}. */
public record Sheet(List<Row> rows) {

    /** How many rows a file may have. */
    public static final int MAX_ROWS = 100_000;
    /** Cells to the right of this are not read. */
    static final int MAX_COLUMNS = 60;

    /** @param number as the spreadsheet shows it, from 1 */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Without the blanks that people and programs leave around a text, also the wide ones. */
    static String tidy(String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').replace('\u3000', ' ').replace("\ufeff", "").strip();
    }
}
