package org.yishi.representatives.contact;

/**
 * An entry in the list of whoever told it.
 *
 * @param gist its first words, by which he knows it again
 */
public record OwnLine(ContactLine line, String gist) {

    static OwnLine of(ContactLine line, ContactWords words) {
        return new OwnLine(line, Gist.of(words));
    }

    /** Never what was said, lest it reach a log. */
    @Override
    public String toString() {
        return "OwnLine[" + line.number() + "]";
    }
}
