package org.yishi.portal.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of one stored row: SHA-256 over its table and its columns in alphabetical order, each as
 * {@code name:length in bytes:value} on a line of its own. A column without a value (NULL) is left out, so that it differs from
 * an empty text, and a column that a later version adds changes nothing until something stands in it.
 */
public final class RowDigest {

    private final Sha256 digest = new Sha256();
    private final byte[] table;
    private final List<byte[]> columns;

    /** @param columns names in alphabetical order */
    public RowDigest(String table, List<String> columns) {
        if (!columns.equals(columns.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("columns are digested in alphabetical order: " + columns);
        }
        this.table = (table + '\n').getBytes(StandardCharsets.UTF_8);
        this.columns = columns.stream().map(column -> (column + ':').getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** @param values in the order of the columns, null where there is none */
    public String of(List<String> values) {
        digest.add(table);
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                digest.add(columns.get(i)).add(bytes.length + ":").add(bytes).add("\n");
            }
        }
        return HexFormat.of().formatHex(digest.end());
    }
}
