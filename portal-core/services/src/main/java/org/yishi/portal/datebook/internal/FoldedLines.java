package org.yishi.portal.datebook.internal;

/** Folds lines so that none is longer than 75 bytes in UTF-8 and no character is torn apart (RFC 5545, 3.1). */
public final class FoldedLines {

    private static final int LONGEST = 75;

    private FoldedLines() {
    }

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        int bytes = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c == '\r' || c == '\n') {
                bytes = 0;
            } else if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return folded.toString();
    }
}
