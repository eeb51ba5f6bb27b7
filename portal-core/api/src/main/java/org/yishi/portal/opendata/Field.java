package org.yishi.portal.opendata;

import java.util.List;
import java.util.function.Function;

/**
 * A field of a dataset. What it means is the message {@code <plugin>.data.<dataset>.<name>}.
 *
 * @param name     as in JSON and in the first line of CSV: a small letter, then letters and digits; never changed
 * @param codes    what may stand there, for {@link FieldType#CODE}
 * @param wordsKey beginning of the keys of the codes' words, such as {@code portal.meeting.state.}
 * @param value    takes the value from a record; nothing that is not public
 */
public record Field<R>(String name, FieldType type, List<String> codes, String wordsKey, Function<R, ?> value) {

    public Field {
        if (!name.matches("[a-z][A-Za-z0-9]{0,39}")) {
            throw new IllegalArgumentException("not the name of a field: " + name);
        }
        codes = List.copyOf(codes);
    }

    /** The value as it is told; an enum by its name. */
    public Object of(R row) {
        Object found = value.apply(row);
        return found instanceof Enum<?> one ? one.name() : found;
    }
}
