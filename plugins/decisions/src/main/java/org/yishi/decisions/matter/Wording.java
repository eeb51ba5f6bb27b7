package org.yishi.decisions.matter;

import org.yishi.portal.access.Refusal;

/** What may stand in a text field. Lengths count characters as people do, not the halves of an emoji. */
public final class Wording {

    private Wording() {
    }

    /** The text without blanks around it; refused where nothing is left or it is too long. */
    public static String required(String text, int most, String field) {
        String clean = optional(text, most, field);
        if (clean.isEmpty()) {
            throw new Refusal("decisions.refusal.empty").at(field);
        }
        return clean;
    }

    /** The same, but may be empty. */
    public static String optional(String text, int most, String field) {
        String clean = text == null ? "" : text.replace("\r\n", "\n").strip();
        int length = clean.codePointCount(0, clean.length());
        if (length > most) {
            throw new Refusal("decisions.refusal.tooLong", most, length).at(field);
        }
        return clean;
    }

    /** The value that was chosen; refused where none was. */
    public static <T> T chosen(T value, String field) {
        if (value == null) {
            throw new Refusal("decisions.refusal.empty").at(field);
        }
        return value;
    }
}
