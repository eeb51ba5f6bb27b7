package org.yishi.portal.register.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.register.internal.sheet.Sheet;

/** Where which column stands in a file. A title above the row of headings is passed over. */
public final class Headings {

    private static final int LOOK_AT = 10;
    private static final List<String> SAMPLES = List.of("示例", "例：", "example");

    private final Map<Column, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final int row;

    private Headings(Sheet.Row headed, List<Column> columns) {
        row = headed.number();
        for (int place = 0; place < headed.cells().size(); place++) {
            String typed = headed.cell(place);
            int at = place;
            columns.stream().filter(column -> column.isHeaded(typed)).findFirst().ifPresentOrElse(column -> {
                if (places.putIfAbsent(column, at) != null) {
                    throw new Refusal("portal.register.refusal.columnTwice", column.heading()).at("file");
                }
            }, () -> {
                if (!typed.isEmpty()) {
                    unknown.add(typed);
                }
            });
        }
    }

    /** @throws Refusal where no row has at least the required headings; the text names what is missing */
    public static Headings find(Sheet sheet, List<Column> columns) {
        Sheet.Row best = sheet.rows().stream().limit(LOOK_AT)
                .reduce((a, b) -> known(b, columns) > known(a, columns) ? b : a).orElseThrow();
        Headings headings = new Headings(best, columns);
        List<String> missing = columns.stream().filter(column -> column.required() && !headings.places.containsKey(column))
                .map(Column::heading).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("portal.register.refusal.columnMissing", String.join("、", missing)).at("file");
        }
        return headings;
    }

    private static long known(Sheet.Row row, List<Column> columns) {
        return columns.stream().filter(column -> row.cells().stream().anyMatch(column::isHeaded)).count();
    }

    /** The rows below the headings, without the template's sample. */
    public List<Sheet.Row> content(Sheet sheet) {
        return sheet.rows().stream().filter(line -> line.number() > row)
                .filter(line -> SAMPLES.stream().noneMatch(line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst()
                        .orElse("").toLowerCase(Locale.ROOT)::startsWith)).toList();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    public String cell(Sheet.Row line, Column column) {
        return line.cell(places.getOrDefault(column, -1));
    }

    public List<String> unknown() {
        return List.copyOf(unknown);
    }
}
