package org.yishi.portal.ledger;

import java.util.Map;
import java.util.Optional;
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

    /** One fact out of a canonical text; empty where it is not there. A quote inside a value is escaped, so only a name is found. */
    public static Optional<String> read(String canonical, String name) {
        StringBuilder key = new StringBuilder();
        JsonText.quote(key, name);
        int at = canonical.indexOf(key.append(":\"").toString());
        return at < 0 ? Optional.empty() : Optional.of(JsonText.unquote(canonical, at + key.length()));
    }
}
