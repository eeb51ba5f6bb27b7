package org.yishi.portal.faces.look;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a visitor wants the portal to look. Kept in one cookie, so that a choice needs no account and no session.
 *
 * @param theme    id of the chosen theme, empty where the area decides
 * @param language {@code zh} or {@code en}
 * @param size     {@code m}, {@code l} or {@code xl}
 */
public record Look(String theme, String language, String size) {

    public static final String COOKIE = "portal_look";

    /** Request attribute that holds the {@link Locale} of the request for everything that is not a page. */
    public static final String LANGUAGE_ATTRIBUTE = "portal.language";

    public static final List<String> LANGUAGES = List.of("zh", "en");
    public static final List<String> SIZES = List.of("m", "l", "xl");

    private static final Pattern THEME = Pattern.compile("[a-z][a-z0-9]{1,30}");

    /** Whatever is not known falls back to the default: a cookie is a stranger's text. */
    public Look {
        theme = theme != null && THEME.matcher(theme).matches() ? theme : "";
        language = LANGUAGES.contains(language) ? language : "zh";
        size = SIZES.contains(size) ? size : "m";
    }

    /** The look before anything was chosen; {@code acceptLanguage} is the browser's header and may be null. */
    public static Look unchosen(String acceptLanguage) {
        return new Look("", preferred(acceptLanguage), "m");
    }

    /** Reads the value of the cookie, {@code theme.language.size}; null where there is none. */
    public static Look fromCookie(String value) {
        String[] parts = value == null ? new String[0] : value.split("\\.", -1);
        return parts.length == 3 ? new Look(parts[0], parts[1], parts[2]) : null;
    }

    public String toCookie() {
        return theme + "." + language + "." + size;
    }

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The first language of the header that the portal speaks; the source text is Chinese. */
    private static String preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return "zh";
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String language = range.getRange().split("-")[0];
                if (LANGUAGES.contains(language)) {
                    return language;
                }
            }
        } catch (IllegalArgumentException e) {
            return "zh";
        }
        return "zh";
    }
}
