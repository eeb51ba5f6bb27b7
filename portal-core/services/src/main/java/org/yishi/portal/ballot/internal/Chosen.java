package org.yishi.portal.ballot.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.yishi.portal.ballot.Choice;

/**
 * What stands on one ballot: keys of choices in alphabetical order, nothing where it is blank, or that it is invalid.
 *
 * @param text how it is kept: keys joined by commas, empty for a blank one, {@code !} for an invalid one
 */
record Chosen(String text) {

    static final Chosen BLANK = new Chosen("");
    static final Chosen INVALID = new Chosen("!");

    /** More than {@code seats} names, or names that are not on the ballot, make it invalid. */
    static Chosen of(Collection<String> keys, List<Choice> choices, int seats) {
        TreeSet<String> named = new TreeSet<>(keys);
        boolean known = choices.stream().map(Choice::key).toList().containsAll(named);
        return named.size() > seats || !known ? INVALID : new Chosen(String.join(",", named));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isInvalid() {
        return text.equals(INVALID.text);
    }

    List<String> keys() {
        return isBlank() || isInvalid() ? List.of() : List.of(text.split(","));
    }

    /** One byte for each choice of the ballot and one for whether it is invalid: always of the same length. */
    byte[] bytes(List<Choice> choices) {
        StringBuilder marks = new StringBuilder(isInvalid() ? "!" : ".");
        choices.forEach(choice -> marks.append(keys().contains(choice.key()) ? 'x' : '.'));
        return marks.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static Chosen of(byte[] bytes, List<Choice> choices) {
        if (bytes[0] == '!') {
            return INVALID;
        }
        TreeSet<String> named = new TreeSet<>();
        for (int i = 0; i < choices.size(); i++) {
            if (bytes[i + 1] == 'x') {
                named.add(choices.get(i).key());
            }
        }
        return new Chosen(String.join(",", named));
    }

    /** Never what was chosen, lest it reach a log. */
    @Override
    public String toString() {
        return "Chosen[…]";
    }
}
