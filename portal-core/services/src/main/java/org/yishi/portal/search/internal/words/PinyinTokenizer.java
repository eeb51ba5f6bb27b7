package org.yishi.portal.search.internal.words;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * For every character all its readings, and the initials of them with those of the next character, at one place: 长乐 gives chang, ch, zhang,
 * zh, c+l, z+l. So a character read in several ways (多音字) is found by each, and full pinyin, initials and mixtures of both are
 * phrases. An initial alone stands in every title, so it is no term: two of them are.
 */
final class PinyinTokenizer extends WholeText {

    private final Deque<String> here = new ArrayDeque<>();
    private Folded text;
    private int at;
    private int pairs;

    @Override
    void begin(Folded folded) {
        text = folded;
        at = -1;
        here.clear();
    }

    @Override
    boolean next() {
        boolean first = here.isEmpty();
        if (first && !advance()) {
            return false;
        }
        int end = here.size() > pairs ? at : at + 1;
        say(here.poll(), at, end, first ? 1 : 0);
        return true;
    }

    private boolean advance() {
        if (++at >= text.length()) {
            return false;
        }
        here.addAll(Syllables.tokens(text.points()[at]));
        int alone = here.size();
        if (at + 1 < text.length()) {
            boolean touching = text.starts()[at + 1] <= text.ends()[at];
            for (String initial : Syllables.initials(text.points()[at])) {
                Syllables.initials(text.points()[at + 1]).forEach(other -> here.add(touching ? pair(initial, other) : apart(pair(initial, other))));
            }
        }
        pairs = here.size() - alone;
        return true;
    }

    /** The same pair with a sign or a space between: part of a longer phrase, too little to be found by alone. */
    static String apart(String pair) {
        return pair + "|";
    }

    static String pair(String initial, String next) {
        return initial + "+" + next;
    }
}
