package org.yishi.deliberation.consultation;

import org.yishi.portal.access.Refusal;

/** What may stand in a text field. Lengths count characters as people do, not the halves of an emoji. */
public final class Wording {

    private Wording() {
    }

    /** The text without blanks around it; refused where nothing is left or it is too long. */
    public static String required(String text, int most, String field) {
        String clean = optional(text, most, field);
        if (clean.isEmpty()) {
            throw new Refusal("deliberation.refusal.empty").at(field);
        }
        return clean;
    }

    /** The same, but may be empty. */
    public static String optional(String text, int most, String field) {
        String clean = text == null ? "" : text.replace("\r\n", "\n").strip();
        int length = length(clean);
        if (length > most) {
            throw new Refusal("deliberation.refusal.tooLong", most, length).at(field);
        }
        return clean;
    }

    /** Not more than so many characters of it. */
    public static String shortened(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
