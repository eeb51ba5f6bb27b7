package org.yishi.portal.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table below its headings; blank rows and the template's sample are left out.
 *
 * @param rows    from top to bottom
 * @param unknown headings that mean nothing; their columns are left out
 */
public record HeadedTable(List<Row> rows, List<String> unknown) {

    public HeadedTable {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param number as the spreadsheet shows it, from 1
     * @param cells  by the key of the column, tidied; nothing where the cell is empty
     */
    public record Row(int number, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Empty where nothing was entered. */
        public String cell(TableColumn column) {
            return cells.getOrDefault(column.key(), "");
        }
    }
}
