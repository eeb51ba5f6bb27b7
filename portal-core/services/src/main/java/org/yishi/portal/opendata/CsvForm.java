package org.yishi.portal.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.yishi.portal.opendata.internal.Told;

/**
 * Records as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need to recognise Chinese. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it, and so does one that begins with an apostrophe: whoever takes away one
 * apostrophe at the beginning of a text has what is in the record. JSON holds texts as they are.
 */
public final class CsvForm {

    public static final String TYPE = "text/csv;charset=UTF-8";
    private static final String MARK = "\uFEFF";
    /** Full-width signs too: spreadsheets in Chinese take them for formulas as well. */
    private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";

    private CsvForm() {
    }

    public static String head(Dataset<?> dataset) {
        return MARK + printed(List.of(columns(dataset)));
    }

    /** The lines of an extract, without its head. */
    public static String lines(Extract extract) {
        List<List<String>> rows = new ArrayList<>();
        extract.lines().forEach(line -> rows.add(row(extract.dataset(), line)));
        return printed(rows);
    }

    static List<String> columns(Dataset<?> dataset) {
        List<String> columns = new ArrayList<>(List.of("id", "area"));
        dataset.fields().forEach(field -> columns.add(field.name()));
        columns.addAll(List.of("page", "published", "updated", "dossier"));
        return columns;
    }

    private static List<String> row(Dataset<?> dataset, Line line) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(line.id()), line.area()));
        Map<String, Object> values = line.values();
        dataset.fields().forEach(field -> row.add(field.type() == FieldType.TEXT ? harmless(Told.of(values.get(field.name())))
                : Told.of(values.get(field.name()))));
        row.addAll(List.of(line.page(), Told.of(line.published()), Told.of(line.updated()), line.dossier()));
        return row;
    }

    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String printed(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
