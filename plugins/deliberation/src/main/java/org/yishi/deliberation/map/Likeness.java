package org.yishi.deliberation.map;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How like two short texts are: pairs of neighbouring characters they share, out of all (Dice). 1 is the same but for signs, 0 nothing in common. */
final class Likeness {

    /** From here on a statement is offered to somebody who is typing. */
    static final double OFFERED = 0.4;
    /** From here on two statements say the same in the eyes of a moderator. */
    static final double SAME = 0.75;

    private final Set<Integer> pairs;

    private Likeness(Set<Integer> pairs) {
        this.pairs = pairs;
    }

    static Likeness of(String text) {
        int[] signs = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).toArray();
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < signs.length; i++) {
            pairs.add(signs[i] * 31_337 + signs[i + 1]);
        }
        return new Likeness(pairs);
    }

    double to(Likeness other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        Set<Integer> fewer = pairs.size() < other.pairs.size() ? pairs : other.pairs;
        Set<Integer> more = fewer == pairs ? other.pairs : pairs;
        return 2.0 * fewer.stream().filter(more::contains).count() / (pairs.size() + other.pairs.size());
    }
}
