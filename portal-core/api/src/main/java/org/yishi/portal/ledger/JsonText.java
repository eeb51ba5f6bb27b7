package org.yishi.portal.ledger;

/** Texts within JSON, in the one form that is hashed and exported. */
final class JsonText {

    private JsonText() {
    }

    static void quote(StringBuilder json, String text) {
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

    /** The place of the quote that ends the text which begins with the one at {@code from}; the end of all where there is none. */
    static int end(CharSequence json, int from) {
        int at = from + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The text whose opening quote stands before {@code from}. */
    static String unquote(CharSequence json, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < json.length() && json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                text.append(c);
            } else if (json.charAt(++i) == 'u' && i + 4 < json.length() && json.subSequence(i + 1, i + 5).toString().matches("[0-9a-f]{4}")) {
                text.append((char) Integer.parseInt(json, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }
}
