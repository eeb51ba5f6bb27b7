package org.yishi.portal.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts of an act in their canonical form: one JSON object of texts, keys in alphabetical order, no blanks. */
public final class Facts {

    private final TreeMap<String, String> values = new TreeMap<>();

    public Facts put(String name, Object value) {
        values.put(name, String.valueOf(value));
        return this;
    }

    public String canonical() {
        StringBuilder json = new StringBuilder("{");
        for (Map.Entry<String, String> fact : values.entrySet()) {
            if (json.length() > 1) {
                json.append(',');
            }
            JsonText.quote(json, fact.getKey());
            json.append(':');
            JsonText.quote(json, fact.getValue());
        }
        return json.append('}').toString();
    }

    /** The value of a fact; null where it is not there. */
    public String get(String name) {
        return values.get(name);
    }

    /** All of them, by name. */
    public SortedMap<String, String> all() {
        return new TreeMap<>(values);
    }

    /**
     * Reads a canonical text.
     *
     * @throws IllegalArgumentException where it is not exactly what {@link #canonical} writes
     */
    public static Facts parse(String canonical) {
        Facts facts = new Facts();
        for (int at = 1; at < canonical.length() - 1;) {
            int name = JsonText.end(canonical, at);
            int value = JsonText.end(canonical, name + 2);
            facts.put(JsonText.unquote(canonical, at + 1), JsonText.unquote(canonical, name + 3));
            at = value + 2;
        }
        if (!facts.canonical().equals(canonical)) {
            throw new IllegalArgumentException("not written as the ledger writes it: " + canonical);
        }
        return facts;
    }

    /** One fact out of a canonical text; empty where it is not there. A quote inside a value is escaped, so only a name is found. */
    public static Optional<String> read(String canonical, String name) {
        StringBuilder key = new StringBuilder();
        JsonText.quote(key, name);
        int at = canonical.indexOf(key.append(":\"").toString());
        return at < 0 ? Optional.empty() : Optional.of(JsonText.unquote(canonical, at + key.length()));
    }
}
