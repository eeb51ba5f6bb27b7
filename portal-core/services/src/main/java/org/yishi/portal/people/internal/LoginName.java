package org.yishi.portal.people.internal;

import java.text.Normalizer;
import java.util.Locale;

import org.yishi.portal.people.PhoneNumber;

/** What people type to say who they are: their phone number or a name they chose. */
public final class LoginName {

    private LoginName() {
    }

    /** The form in which it is kept and compared. */
    public static String normal(String typed) {
        String text = typed == null ? "" : typed.strip();
        return PhoneNumber.parse(text).map(PhoneNumber::digits)
                .orElseGet(() -> Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /** Begins with a letter or a Chinese character, so that no name looks like a phone number. */
    public static boolean isFit(String normal) {
        return normal.matches("\\p{L}[\\p{L}\\p{N}._-]{1,29}");
    }
}
