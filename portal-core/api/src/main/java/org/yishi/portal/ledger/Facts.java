package org.yishi.portal.ledger;

import java.util.Map;
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
            quote(json, fact.getKey());
            json.append(':');
            quote(json, fact.getValue());
        }
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
