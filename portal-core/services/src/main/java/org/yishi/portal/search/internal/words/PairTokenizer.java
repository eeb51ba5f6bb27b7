package org.yishi.portal.search.internal.words;

/**
 * Every two neighbouring characters, and the last one alone: 道路改 gives 道路, 路改, 改. A part of a text, however cut, is then a phrase
 * of pairs, and a single character the beginning of some.
 */
final class PairTokenizer extends WholeText {

    private Folded text;
    private int at;

    @Override
    void begin(Folded folded) {
        text = folded;
        at = 0;
    }

    @Override
    boolean next() {
        if (at == text.length()) {
            return false;
        }
        int last = Math.min(at + 1, text.length() - 1);
        say(at, last, 1);
        at++;
        return true;
    }
}
