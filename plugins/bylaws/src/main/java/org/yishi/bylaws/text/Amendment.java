package org.yishi.bylaws.text;

/**
 * One change to a text. It says against which words it was written, so that one that meets other words is named and not applied.
 *
 * @param id      by which it is named; of two that stand at one place the smaller comes first
 * @param kind    what it does
 * @param article which article; of an insertion the id that was reserved for the new one
 * @param anchor  of an insertion and a move: the article after which it is to stand, 0 for the beginning
 * @param before  the words against which a replacement or a deletion was written; null otherwise
 * @param after   the words of a replacement or an insertion; null otherwise
 * @param joining of an insertion and a move: whether it joins the chapter in which it then stands; otherwise it keeps its own
 */
public record Amendment(long id, Kind kind, long article, long anchor, Provision before, Provision after, boolean joining) {

    public enum Kind { REPLACE, INSERT, DELETE, MOVE }

    public Amendment {
        if ((before == null) == (kind == Kind.REPLACE || kind == Kind.DELETE) || (after == null) == (kind == Kind.REPLACE || kind == Kind.INSERT)
                || before != null && before.id() != article || after != null && after.id() != article || article < 1 || anchor < 0
                || joining && kind != Kind.INSERT && kind != Kind.MOVE) {
            throw new IllegalArgumentException("not an amendment: " + kind + " of " + article);
        }
    }

    public static Amendment replace(long id, Provision before, Provision after) {
        return new Amendment(id, Kind.REPLACE, before.id(), 0, before, after, false);
    }

    public static Amendment insert(long id, long anchor, Provision added) {
        return new Amendment(id, Kind.INSERT, added.id(), anchor, null, added, false);
    }

    public static Amendment delete(long id, Provision before) {
        return new Amendment(id, Kind.DELETE, before.id(), 0, before, null, false);
    }

    /** Renumbers: the article stands elsewhere, its words and its chapter stay. */
    public static Amendment move(long id, long article, long anchor) {
        return new Amendment(id, Kind.MOVE, article, anchor, null, null, false);
    }

    /** The same insertion or move, into the chapter in which it then stands: that of what it follows in the text that comes of all amendments. */
    public Amendment joiningChapter() {
        return new Amendment(id, kind, article, anchor, before, after, true);
    }

    /** The same change, placed elsewhere. */
    public Amendment placedAfter(long other) {
        return new Amendment(id, kind, article, other, before, after, joining);
    }

    boolean changesWords() {
        return kind == Kind.REPLACE || kind == Kind.DELETE;
    }

    public boolean changesPlace() {
        return kind == Kind.INSERT || kind == Kind.MOVE;
    }

    /** Whether both ask for the same thing, so that there is nothing to choose between them. */
    boolean asksTheSameAs(Amendment other) {
        return kind == other.kind && article == other.article && anchor == other.anchor && joining == other.joining
                && (after == null ? other.after == null : other.after != null && after.saysTheSameAs(other.after));
    }
}
