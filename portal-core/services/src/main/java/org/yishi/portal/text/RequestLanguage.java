package org.yishi.portal.text;

import java.util.Locale;

/** The language of this thread's request; the web layer sets it from the visitor's look. */
public final class RequestLanguage {

    private static final ThreadLocal<Locale> LANGUAGE = new ThreadLocal<>();

    private RequestLanguage() {
    }

    public static Locale get() {
        Locale language = LANGUAGE.get();
        return language == null ? Locale.SIMPLIFIED_CHINESE : language;
    }

    /** @param language null when the request is over */
    public static void set(Locale language) {
        if (language == null) {
            LANGUAGE.remove();
        } else {
            LANGUAGE.set(language);
        }
    }
}
