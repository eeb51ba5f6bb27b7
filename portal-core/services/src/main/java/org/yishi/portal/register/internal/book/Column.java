package org.yishi.portal.register.internal.book;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.yishi.portal.sheet.TableColumn;

/**
 * A column of a register.
 *
 * @param key      names the column's explanation, {@code portal.register.column.<key>}
 * @param heading  how it is headed in templates and messages
 * @param aliases  other headings in use, among them the English one
 * @param required whether every row must have it
 * @param sample   what the template shows
 */
public record Column(String key, String heading, List<String> aliases, boolean required, String sample) {

    static Column required(String key, String heading, String sample, String... aliases) {
        return new Column(key, heading, List.of(aliases), true, sample);
    }

    static Column optional(String key, String heading, String sample, String... aliases) {
        return new Column(key, heading, List.of(aliases), false, sample);
    }

    /** A column that a plugin declared. */
    public static Column of(TableColumn declared) {
        return new Column(declared.key(), declared.heading(), declared.aliases(), declared.required(), declared.sample());
    }

    boolean isHeaded(String typed) {
        String plain = plain(typed);
        return Stream.concat(Stream.of(heading, key), aliases.stream()).anyMatch(known -> plain(known).equals(plain));
    }

    /** Without stars for duty, brackets with remarks, blanks and case. */
    private static String plain(String heading) {
        return heading.replaceAll("[（(\\[【][^）)\\]】]*[）)\\]】]", "").replaceAll("[\\s*＊:：_'’-]", "").toLowerCase(Locale.ROOT);
    }
}
