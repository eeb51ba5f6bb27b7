package org.yishi.representatives.word;

import org.yishi.portal.access.Refusal;

/** What somebody typed, as it is kept: without space around it, and no longer than its column. */
public final class Typed {

    private Typed() {
    }

    /** Empty where nothing is written. */
    public static String within(String typed, int most, String field) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > most) {
            throw new Refusal("representatives.refusal.long", most).at(field);
        }
        return text;
    }

    /** Refused where nothing is written. */
    public static String needed(String typed, int most, String field) {
        String text = within(typed, most, field);
        if (text.isEmpty()) {
            throw new Refusal("representatives.refusal.needed").at(field);
        }
        return text;
    }
}
