package org.yishi.portal.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A single public record as it is downloaded, one JSON object of plain values, read without a library. */
public final class RecordText {

    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern MEMBER = Pattern.compile("\\s*" + QUOTED + "\\s*:\\s*(?:" + QUOTED + "|([-+.0-9eE]+|true|false|null))\\s*([,}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);

    private RecordText() {
    }

    /**
     * The values by name, in their order.
     *
     * @throws IllegalArgumentException where it is no such object
     */
    public static Map<String, String> read(String json) {
        String text = json.strip();
        Map<String, String> values = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(text);
        int at = 1;
        for (boolean more = text.startsWith("{"); more;) {
            if (!member.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException("not readable from character " + at);
            }
            String name = plain(member.group(1));
            if (values.putIfAbsent(name, member.group(2) == null ? member.group(3) : plain(member.group(2))) != null) {
                throw new IllegalArgumentException(name + " is there twice");
            }
            at = member.end();
            more = member.group(4).equals(",");
        }
        if (values.isEmpty() || at != text.length()) {
            throw new IllegalArgumentException("no complete record");
        }
        return values;
    }

    private static String plain(String quoted) {
        return ESCAPED.matcher(quoted).replaceAll(found -> Matcher.quoteReplacement(unescaped(found.group(1))));
    }

    private static String unescaped(String letter) {
        return switch (letter.charAt(0)) {
            case 'u' -> letter.length() == 5 ? String.valueOf((char) Integer.parseInt(letter.substring(1), 16)) : letter;
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'b' -> "\b";
            case 'f' -> "\f";
            default -> letter;
        };
    }
}
