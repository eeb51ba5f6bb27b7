package org.yishi.portal.register.internal.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as spreadsheet programs write it: parted by commas, semicolons or tabs, in any encoding in use in China. */
final class CsvSheets {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSheets() {
    }

    static Sheet read(byte[] file) {
        String text = Encoding.decode(file);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                Sheet.Row row = new Sheet.Row((int) record.getRecordNumber(), StreamSupport.stream(record.spliterator(), false)
                        .limit(Sheet.MAX_COLUMNS).map(Sheet::tidy).toList());
                if (!row.isBlank()) {
                    if (rows.size() > Sheet.MAX_ROWS) {
                        throw Sheets.refusal("rows", Sheet.MAX_ROWS);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw Sheets.refusal("quotes", rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1);
        }
        return new Sheet(rows);
    }

    /** What stands most often outside of quotes in the first lines. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 5; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines += c == '\n' && !quoted ? 1 : 0;
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                seen[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = seen[s] > seen[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
