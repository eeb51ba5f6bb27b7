package org.yishi.deliberation.topic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are: pairs of neighbouring characters that both have, of all that they have (Dice). Fit for Chinese, where a pair is
 * about a word, and good enough for others. Blanks and punctuation do not count.
 *
 * @param percent from which two texts count as alike
 */
public record LikenessRule(int percent) {

    /** 0 for nothing in common, 100 for the same pairs. */
    public static int percent(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return 200 * common.size() / (first.size() + second.size());
    }

    public boolean alike(String one, String other) {
        return percent(one, other) >= percent;
    }

    private static Set<String> pairs(String text) {
        int[] letters = text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < letters.length; at++) {
            pairs.add(new String(letters, at, 2));
        }
        return pairs;
    }
}
