package org.yishi.portal.sheet;

import java.util.List;

/**
 * A column of a table.
 *
 * @param key      its name in code; its explanation in templates is the message {@code <prefix>.<key>}
 * @param heading  how it is headed in templates and messages
 * @param aliases  other headings in use
 * @param required whether the table must have it
 * @param sample   what the template shows
 */
public record TableColumn(String key, String heading, List<String> aliases, boolean required, String sample) {

    public TableColumn {
        aliases = List.copyOf(aliases);
    }

    public static TableColumn required(String key, String heading, String sample, String... aliases) {
        return new TableColumn(key, heading, List.of(aliases), true, sample);
    }

    public static TableColumn optional(String key, String heading, String sample, String... aliases) {
        return new TableColumn(key, heading, List.of(aliases), false, sample);
    }
}
