package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;

/**
 * From when on a table is sealed, and with which columns: told by the entries of the dossier {@value #DOSSIER}, so that nobody
 * can take a table out of the check without breaking that chain.
 */
record SealedForm(String table, List<String> columns, int edition) {

    static final String DOSSIER = "portal/seals";
    static final String ACTION = "portal.seal";

    /** The last form of each table. */
    static Map<String, SealedForm> of(List<LedgerEntry> entries) {
        Map<String, SealedForm> forms = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            String table = Facts.read(entry.facts(), "table").orElse("");
            if (table.matches("[a-z][a-z0-9_]*")) {
                forms.put(table, new SealedForm(table, List.of(Facts.read(entry.facts(), "columns").orElse("").split(",")),
                        Integer.parseInt(Facts.read(entry.facts(), "edition").filter(number -> number.matches("\\d{1,9}")).orElse("0"))));
            }
        }
        return forms;
    }

    /** Whether the table still has every column that was sealed. */
    boolean fits(RowForm now) {
        return now.expressions().keySet().containsAll(columns);
    }
}
