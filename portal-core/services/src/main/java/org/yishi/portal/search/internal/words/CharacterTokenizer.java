package org.yishi.portal.search.internal.words;

/** Every character alone, for whoever types but one. */
final class CharacterTokenizer extends WholeText {

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
        say(at, at, 1);
        at++;
        return true;
    }
}
