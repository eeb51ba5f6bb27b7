package org.yishi.portal.search.internal.words;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * For every character all its readings and their initials, at one place: 长 gives chang, zhang, ch, zh, c, z. So a character read in
 * several ways (多音字) is found by each, and full pinyin, initials and mixtures of both are phrases.
 */
final class PinyinTokenizer extends WholeText {

    private final Deque<String> here = new ArrayDeque<>();
    private Folded text;
    private int at;

    @Override
    void begin(Folded folded) {
        text = folded;
        at = -1;
        here.clear();
    }

    @Override
    boolean next() {
        boolean first = here.isEmpty();
        if (first) {
            if (++at >= text.length()) {
                return false;
            }
            here.addAll(Syllables.tokens(text.points()[at]));
        }
        say(here.poll(), at, at, first ? 1 : 0);
        return true;
    }
}
