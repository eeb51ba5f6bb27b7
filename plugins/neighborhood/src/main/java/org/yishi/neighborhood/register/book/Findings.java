package org.yishi.neighborhood.register.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yishi.portal.sheet.TableColumn;

/** Collects what is wrong with a file; counts all, keeps the first thousand. */
public final class Findings {

    private static final int KEPT = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private int errors;
    private int warnings;

    void error(int row, TableColumn column, String why, Object... arguments) {
        errors++;
        keep(row, column, why, true, arguments);
    }

    void warn(int row, TableColumn column, String why, Object... arguments) {
        warnings++;
        keep(row, column, why, false, arguments);
    }

    private void keep(int row, TableColumn column, String why, boolean fatal, Object... arguments) {
        if (kept.size() < KEPT) {
            kept.add(new Finding(row, column == null ? "" : column.heading(), why, List.of(arguments), fatal));
        }
    }

    public int errors() {
        return errors;
    }

    public int warnings() {
        return warnings;
    }

    /** Errors first, each by row. */
    public List<Finding> first(int number) {
        return kept.stream().sorted(Comparator.comparing(Finding::fatal).reversed().thenComparing(Finding::row)).limit(number).toList();
    }
}
