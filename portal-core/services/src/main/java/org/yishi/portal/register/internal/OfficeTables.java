package org.yishi.portal.register.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.register.internal.book.Column;
import org.yishi.portal.register.internal.book.Headings;
import org.yishi.portal.register.internal.sheet.Sheet;
import org.yishi.portal.register.internal.sheet.Sheets;
import org.yishi.portal.sheet.HeadedTable;
import org.yishi.portal.sheet.TableColumn;
import org.yishi.portal.sheet.Tables;
import org.yishi.portal.text.Texts;

/** The tables of plugins, read and written as those of the core's own registers are. */
@ApplicationScoped
public class OfficeTables implements Tables {

    @Inject
    private Texts texts;

    @Override
    public HeadedTable read(byte[] file, List<TableColumn> columns) {
        Sheet sheet = Sheets.read(file);
        List<Column> known = columns.stream().map(Column::of).toList();
        Headings headings = Headings.find(sheet, known);
        List<HeadedTable.Row> rows = headings.content(sheet).stream().map(row -> new HeadedTable.Row(row.number(), cells(headings, row, known)))
                .toList();
        if (rows.isEmpty()) {
            throw Sheets.refusal("noRows");
        }
        return new HeadedTable(rows, headings.unknown());
    }

    private static Map<String, String> cells(Headings headings, Sheet.Row row, List<Column> known) {
        Map<String, String> cells = new HashMap<>();
        for (Column column : known) {
            // a sheet that escaped a leading sign for safety gives the sign back
            String cell = headings.cell(row, column).replaceFirst("^'(?=[=+\\-@])", "").replaceAll("\\p{Cntrl}+", " ");
            if (!cell.isEmpty()) {
                cells.put(column.key(), cell);
            }
        }
        return cells;
    }

    @Override
    public byte[] template(String name, List<TableColumn> columns, String prefix) {
        return new Template(columns.stream().map(Column::of).toList(), texts, prefix).xlsx(name);
    }

    @Override
    public byte[] write(String name, List<TableColumn> columns, List<List<String>> rows) {
        return new Template(columns.stream().map(Column::of).toList(), texts).filled(name, rows);
    }
}
