package org.yishi.deliberation.topic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are, by the pairs of neighbouring characters that both have. Fit for Chinese, where a pair is about a word, and good
 * enough for others. Blanks and punctuation do not count.
 *
 * @param percent from which two texts count as alike: of all pairs for long texts, of those of the shorter one for titles
 */
public record LikenessRule(int percent) {

    /** 0 for nothing in common, 100 for the same pairs (Dice). */
    public static int percent(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        return first.isEmpty() || second.isEmpty() ? 0 : 200 * common(first, second) / (first.size() + second.size());
    }

    /** 0 for nothing in common, 100 where the longer one says all that the shorter one says. */
    public static int overlap(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        return first.isEmpty() || second.isEmpty() ? 0 : 100 * common(first, second) / Math.min(first.size(), second.size());
    }

    /** A short title and a long one about the same thing. */
    public boolean alikeTitles(String one, String other) {
        return overlap(one, other) >= percent;
    }

    public boolean alike(String one, String other) {
        return percent(one, other) >= percent;
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size();
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
