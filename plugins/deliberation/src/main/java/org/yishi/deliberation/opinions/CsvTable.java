package org.yishi.deliberation.opinions;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.opinions.ImportReport.Reason;

/** A CSV file with a heading: fields are taken by the name of their column. Rows that do not fit are reported and passed over. */
final class CsvTable implements Closeable {

    private final String file;
    private final CsvReader reader;
    private final ImportReport report;
    private final Map<String, Integer> columns = new HashMap<>();
    private CsvReader.Row row;

    CsvTable(String file, CsvReader reader, ImportReport report) throws IOException {
        this.file = file;
        this.reader = reader;
        this.report = report;
        CsvReader.Row heading = reader.read();
        List<String> names = heading == null ? List.of() : heading.fields();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
    }

    /** @throws UnreadableOpinions where a column is missing */
    CsvTable needs(String... names) throws UnreadableOpinions {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw new UnreadableOpinions("deliberation.import.noColumn", file, name);
            }
        }
        return this;
    }

    /** Goes to the next row that is whole. */
    boolean next() throws IOException {
        while ((row = reader.read()) != null) {
            if (!row.broken() && row.fields().size() >= columns.size()) {
                return true;
            }
            skip(Reason.BROKEN_ROW);
        }
        return false;
    }

    String get(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.fields().get(place).strip();
    }

    void skip(Reason why) {
        report.skipped(why, file, row.line());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
