package org.yishi.bylaws.text;

/**
 * One article (条) of a bylaw. It is known by its id for ever; the number before it follows from where it stands.
 *
 * @param id      stable over all versions, greater than 0
 * @param chapter 章 in which it stands, with its 节 where it has one; empty where the text has none
 * @param text    the words that are voted on
 * @param plain   the same in one plain sentence; empty where nobody wrote one
 */
public record Provision(long id, String chapter, String text, String plain) {

    public Provision {
        chapter = KeptWords.line(chapter);
        text = KeptWords.of(text);
        plain = KeptWords.of(plain);
        if (id < 1 || text.isEmpty()) {
            throw new IllegalArgumentException("an article has an id and words");
        }
    }

    /** The same article in another chapter. */
    Provision in(String other) {
        return new Provision(id, other, text, plain);
    }

    /** Whether it says the same, wherever it stands. */
    public boolean saysTheSameAs(Provision other) {
        return chapter.equals(other.chapter) && text.equals(other.text) && plain.equals(other.plain);
    }
}
