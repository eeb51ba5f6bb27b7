package org.yishi.portal.print.internal;

import java.util.regex.Pattern;

/** Texts of people, made fit for XML: what XML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD. */
final class XmlText {

    private static final Pattern LONG_RUN = Pattern.compile("[!-~]{20,}");

    private XmlText() {
    }

    static String clean(String text) {
        return text.codePoints().allMatch(XmlText::allowed) ? text : text.codePoints().map(point -> allowed(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Long runs without a space (digests, addresses) may be broken after every eighth character: narrow columns would cut them off. */
    static String breakable(String text) {
        return LONG_RUN.matcher(text).replaceAll(run -> run.group().replaceAll("(.{8})(?=.)", "$1\u200B"));
    }

    private static boolean allowed(int point) {
        return point == '\t' || point == '\n' || point >= ' ' && point < 0xD800 || point >= 0xE000 && point < 0xFFFE || point >= 0x10000;
    }
}
