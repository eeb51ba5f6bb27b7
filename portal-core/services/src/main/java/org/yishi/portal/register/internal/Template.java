package org.yishi.portal.register.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yishi.portal.register.internal.book.Column;
import org.yishi.portal.text.Texts;

/** Writes the template of one register. */
public final class Template {

    private static final String SAMPLE = "示例：";
    private static final int ROWS_AS_TEXT = 2_000;

    private final List<Column> columns;
    private final Texts texts;
    private final String prefix;

    public Template(List<Column> columns, Texts texts) {
        this(columns, texts, "portal.register.column");
    }

    /** @param prefix beginning of the keys that explain the columns */
    public Template(List<Column> columns, Texts texts, String prefix) {
        this.columns = columns;
        this.texts = texts;
        this.prefix = prefix;
    }

    public byte[] csv() {
        String headings = columns.stream().map(column -> quoted(headingOf(column))).collect(Collectors.joining(","));
        String sample = columns.stream().map(column -> quoted(sampleOf(column))).collect(Collectors.joining(","));
        return ("\ufeff" + headings + "\r\n" + sample + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Yishi", "1.0")) {
            fill(book.newWorksheet(name));
            explain(book.newWorksheet(texts.get("portal.register.template.explanations")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same headings over rows that are known. */
    public byte[] filled(String name, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Yishi", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, headingOf(columns.get(column)));
                sheet.width(column, 20);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    sheet.value(row + 1, column, harmless(rows.get(row).get(column)));
                }
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE7F0").set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, headingOf(columns.get(i)));
            sheet.value(1, i, sampleOf(columns.get(i)));
            sheet.width(i, 20);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE7F0").set();
        sheet.range(1, 0, 1, columns.size() - 1).style().italic().fontColor("777777").format("@").set();
        // as text, or Excel cuts identity numbers to fifteen digits
        sheet.range(2, 0, ROWS_AS_TEXT, columns.size() - 1).style().format("@").set();
        sheet.freezePane(0, 1);
    }

    private void explain(Worksheet sheet) {
        String[] heads = {"column", "required", "how"};
        for (int i = 0; i < heads.length; i++) {
            sheet.value(0, i, texts.get("portal.register.template." + heads[i]));
        }
        sheet.range(0, 0, 0, heads.length - 1).style().bold().fillColor("DDE7F0").set();
        for (int row = 1; row <= columns.size(); row++) {
            Column column = columns.get(row - 1);
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, texts.get(column.required() ? "portal.register.template.yes" : "portal.register.template.no"));
            sheet.value(row, 2, texts.get(prefix + "." + column.key()));
        }
        sheet.value(columns.size() + 2, 0, texts.get("portal.register.template.note"));
        sheet.width(0, 18);
        sheet.width(2, 80);
    }

    private static String headingOf(Column column) {
        return column.heading() + (column.required() ? "*" : "");
    }

    private String sampleOf(Column column) {
        return harmless((column == columns.get(0) ? SAMPLE : "") + column.sample());
    }

    private static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** Spreadsheet programs run a text that begins like a formula; one apostrophe before it makes it plain. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
