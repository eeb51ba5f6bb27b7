package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MeyersDiff;

/**
 * What two texts differ in. Chinese has no spaces, so the smallest piece is a character: one changed character marks one. Where changes of
 * two and more characters are parted by a single one, they are shown as one change, which reads as words do.
 *
 * @param pieces in order; those that are not added give the old text, those that are not removed the new one
 */
public record WordDifference(List<Piece> pieces) {

    public enum Mark { SAME, REMOVED, ADDED }

    public record Piece(Mark mark, String text) {
    }

    public WordDifference {
        pieces = List.copyOf(pieces);
    }

    public static WordDifference of(String old, String now) {
        List<String> before = characters(old);
        List<String> after = characters(now);
        List<Piecewise> changes = new ArrayList<>();
        List<Change> found = new ArrayList<>(new MeyersDiff<String>().computeDiff(before, after, null));
        found.sort(Comparator.comparingInt(one -> one.startOriginal));
        for (Change one : found) {
            Piecewise change = new Piecewise(one.startOriginal, one.endOriginal - one.startOriginal, one.startRevised, one.endRevised - one.startRevised);
            Piecewise last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.readsAsOneWith(change)) {
                changes.set(changes.size() - 1, last.upTo(change));
            } else {
                changes.add(change);
            }
        }
        return new WordDifference(pieces(before, after, changes));
    }

    private static List<Piece> pieces(List<String> before, List<String> after, List<Piecewise> changes) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Piecewise change : changes) {
            add(pieces, Mark.SAME, before.subList(at, change.from));
            add(pieces, Mark.REMOVED, before.subList(change.from, change.from + change.removed));
            add(pieces, Mark.ADDED, after.subList(change.to, change.to + change.added));
            at = change.from + change.removed;
        }
        add(pieces, Mark.SAME, before.subList(at, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> characters) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", characters)));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private record Piecewise(int from, int removed, int to, int added) {

        boolean readsAsOneWith(Piecewise next) {
            return next.from - (from + removed) == 1 && Math.max(removed, added) > 1 && Math.max(next.removed, next.added) > 1;
        }

        Piecewise upTo(Piecewise next) {
            return new Piecewise(from, next.from + next.removed - from, to, next.to + next.added - to);
        }
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.mark() == Mark.SAME);
    }

    /** The text as it was. */
    public String old() {
        return without(Mark.ADDED);
    }

    /** The text as it is now. */
    public String now() {
        return without(Mark.REMOVED);
    }

    /** How many characters are marked so. */
    public int count(Mark mark) {
        return pieces.stream().filter(piece -> piece.mark() == mark).mapToInt(piece -> piece.text().codePointCount(0, piece.text().length())).sum();
    }

    private String without(Mark mark) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.mark() != mark).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** For paper, where nothing is coloured: 【删：旧】【增：新】. */
    public String inBrackets(String removed, String added) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece.mark()) {
                case SAME -> text.append(piece.text());
                case REMOVED -> text.append('【').append(removed).append(piece.text()).append('】');
                case ADDED -> text.append('【').append(added).append(piece.text()).append('】');
            }
        }
        return text.toString();
    }
}
