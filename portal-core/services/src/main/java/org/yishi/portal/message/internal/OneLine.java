package org.yishi.portal.message.internal;

import java.util.regex.Pattern;

/** A text that somebody typed, as it may stand in a header, a subject or a short message: one line, nothing hidden, not too long. */
public final class OneLine {

    /** Line breaks of every kind and control characters: with them a title could begin a header of its own. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Characters that are not seen but turn the order of others round. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

    private OneLine() {
    }

    public static String of(String text, int most) {
        String line = HIDDEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
