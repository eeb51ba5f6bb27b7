package org.yishi.bylaws.text;

/** Words as they are kept: lines end in one way, and nothing is in them that a file could not hold. What is typed and what is read is then the same. */
public final class KeptWords {

    private KeptWords() {
    }

    /** Without blanks around it; what is within stays, blank lines and indents too. */
    public static String of(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(KeptWords::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    /** The same in one line. */
    public static String line(String typed) {
        return of(typed).replace('\n', ' ').replace('\t', ' ');
    }

    /** XML knows no control characters. */
    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
