package org.yishi.portal.search.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * What somebody asked for. What is typed is never a query language: every sign is a character to be found or nothing at all. A space
 * parts what may stand apart; of up to two parts all must be found, of more nearly all.
 */
public final class Asked {

    /** More than that nobody means; the rest is left out. */
    public static final int LONGEST = 100;
    private static final int MOST_PARTS = 12;

    private final List<Piece> pieces = new ArrayList<>();
    private final Piece whole;

    private Asked(String typed) {
        String text = typed.codePointCount(0, typed.length()) <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        for (String part : text.replace('\u3000', ' ').strip().split("\\s+")) {
            Piece piece = new Piece(part);
            if (!piece.isEmpty() && pieces.size() < MOST_PARTS) {
                pieces.add(piece);
            }
        }
        whole = new Piece(text);
    }

    public static Asked of(String typed) {
        return new Asked(typed == null ? "" : typed.toLowerCase(Locale.ROOT));
    }

    /** Whether there is nothing to look for: no letter, no digit, no character. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Where all of it stands as it was typed, anywhere. */
    Query anywhere() {
        return required(pieces.stream().map(Piece::strictly).toList()).build();
    }

    /** Whether something may hold most of it and not the whole. */
    boolean canBeScattered() {
        return pieces.stream().anyMatch(Piece::canBeScattered);
    }

    /** Everything that fits: the whole before parts, words that stand together before scattered ones. */
    public Query query() {
        BooleanQuery.Builder all = required(pieces.stream().map(Piece::loosely).toList());
        if (pieces.size() > 1) {
            all.add(new BoostQuery(whole.strictly(), 2), Occur.SHOULD);
        }
        return all.build();
    }

    /** Where all of it stands in titles and keywords. */
    public Query titles() {
        return required(pieces.stream().map(Piece::inTitle).toList()).build();
    }

    /** For marking: only what was typed as it was typed. */
    public Query strictly() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(piece.strictly(), Occur.SHOULD));
        return any.build();
    }

    private static BooleanQuery.Builder required(List<Query> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean all = parts.size() <= 2;
        parts.forEach(part -> query.add(part, all ? Occur.MUST : Occur.SHOULD));
        if (!all) {
            query.setMinimumNumberShouldMatch(parts.size() <= 5 ? parts.size() - 1 : parts.size() * 3 / 4);
        }
        return query;
    }
}
