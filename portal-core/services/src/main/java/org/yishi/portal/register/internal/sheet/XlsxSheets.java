package org.yishi.portal.register.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an .xlsx file, row by row. */
final class XlsxSheets {

    private XlsxSheets() {
    }

    static Sheet read(byte[] file) {
        try {
            if (!PackedSize.isBearable(file)) {
                throw Sheets.refusal("unpacked");
            }
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                return new Sheet(read(rows.iterator(), new CellText(book.isDate1904())));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Sheets.refusal("broken");
        }
    }

    private static List<Sheet.Row> read(Iterator<Row> rows, CellText text) {
        List<Sheet.Row> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(row.getCellCount(), Sheet.MAX_COLUMNS); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : Sheet.tidy(text.of(cell)));
            }
            Sheet.Row line = new Sheet.Row(row.getRowNum(), List.copyOf(cells));
            if (!line.isBlank()) {
                if (read.size() > Sheet.MAX_ROWS) {
                    throw Sheets.refusal("rows", Sheet.MAX_ROWS);
                }
                read.add(line);
            }
        }
        return read;
    }
}
