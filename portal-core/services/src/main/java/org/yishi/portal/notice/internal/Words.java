package org.yishi.portal.notice.internal;

import org.yishi.portal.access.Refusal;

/** What somebody typed, checked where it belongs. */
final class Words {

    private Words() {
    }

    /** @param field of the form, at which a refusal stands */
    static String of(String typed, int most, String field) {
        String words = optional(typed, most, field);
        if (words.isEmpty()) {
            throw new Refusal("portal.notice.refusal.empty." + field).at(field);
        }
        return words;
    }

    static String optional(String typed, int most, String field) {
        String words = typed == null ? "" : typed.strip();
        if (words.codePointCount(0, words.length()) > most) {
            throw new Refusal("portal.notice.refusal.long", most).at(field);
        }
        return words;
    }
}
