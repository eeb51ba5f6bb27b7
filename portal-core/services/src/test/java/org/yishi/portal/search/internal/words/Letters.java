package org.yishi.portal.search.internal.words;

import java.util.stream.Collectors;

/** What somebody types who types pinyin. */
public final class Letters {

    private Letters() {
    }

    public static String initials(String text) {
        return text.codePoints().mapToObj(point -> Syllables.initials(point).get(0)).collect(Collectors.joining());
    }

    public static String full(String text) {
        return text.codePoints().mapToObj(point -> Syllables.tokens(point).get(0)).collect(Collectors.joining());
    }
}
