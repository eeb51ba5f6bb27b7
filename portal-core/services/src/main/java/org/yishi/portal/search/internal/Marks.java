package org.yishi.portal.search.internal;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Piece;
import org.yishi.portal.search.internal.words.Asked;
import org.yishi.portal.search.internal.words.Field;
import org.yishi.portal.search.internal.words.Words;

/** Finds the words that were asked for again in what was found, and marks them. */
final class Marks {

    private static final int PASSAGE = 60;
    private static final int PASSAGES = 2;
    private static final int BEGINNING = 100;
    /** Of a long text only so much is looked through. */
    private static final int LOOKED_THROUGH = 100_000;

    private final Query strictly;
    private final Query loosely;
    private final UnifiedHighlighter whole;
    private final UnifiedHighlighter passages;

    Marks(Asked asked) {
        strictly = asked.strictly();
        loosely = asked.query();
        whole = UnifiedHighlighter.builderWithoutSearcher(Words.analyzer()).withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Pieces(Integer.MAX_VALUE)).withMaxLength(LOOKED_THROUGH).withMaxNoHighlightPassages(0).build();
        passages = UnifiedHighlighter.builderWithoutSearcher(Words.analyzer()).withBreakIterator(() ->
                LengthGoalBreakIterator.createMinLength(BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE, .5f))
                .withFormatter(new Pieces(PASSAGE * 3)).withMaxLength(LOOKED_THROUGH).withMaxNoHighlightPassages(0).build();
    }

    /** Without a snippet. */
    Hit title(Document document) throws IOException {
        Place place = Place.of(document.get(Stored.PLACE));
        String title = document.get(Field.TITLE.pairs());
        List<Piece> marked = marked(whole, title, 1, Field.TITLE.pairs(), Field.TITLE.characters(), Field.TITLE.stems(), Field.PINYIN);
        return new Hit(place.kind(), place.areaId(), Stored.date(document), document.get(Stored.ADDRESS), place.privacy() != Privacy.PUBLIC,
                marked.isEmpty() ? List.of(new Piece(title, false)) : marked, List.of(), false);
    }

    Hit hit(Document document) throws IOException {
        Hit bare = title(document);
        List<Piece> text = snippet(document, Field.TEXT);
        List<Piece> attached = text.isEmpty() ? snippet(document, Field.ATTACHED) : List.of();
        List<Piece> snippet = !text.isEmpty() ? text : !attached.isEmpty() ? attached : beginning(document.get(Field.TEXT.pairs()));
        return new Hit(bare.kind(), bare.areaId(), bare.date(), bare.address(), bare.residents(), bare.title(), snippet, !attached.isEmpty());
    }

    private List<Piece> snippet(Document document, Field field) throws IOException {
        String text = document.get(field.pairs());
        return text == null ? List.of() : marked(passages, text, PASSAGES, field.pairs(), field.characters(), field.stems());
    }

    /** In the first field in which there is something, as it was typed before parts of it. */
    private List<Piece> marked(UnifiedHighlighter highlighter, String text, int most, String... fields) throws IOException {
        for (Query query : List.of(strictly, loosely)) {
            for (String field : fields) {
                Object found = highlighter.highlightWithoutSearcher(field, query, text, most);
                if (found instanceof Pieces.Found pieces) {
                    return pieces.all();
                }
            }
        }
        return List.of();
    }

    private static List<Piece> beginning(String text) {
        if (text == null) {
            return List.of();
        }
        int end = Math.min(text.length(), BEGINNING);
        return List.of(new Piece(end == text.length() ? text : text.substring(0, end - (Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0)) + "…", false));
    }

    /** Turns passages into pieces, marked and unmarked in turn; long ones are cut around their first mark. */
    private static final class Pieces extends PassageFormatter {

        private record Found(List<Piece> all) {
        }

        private final int longest;

        Pieces(int longest) {
            this.longest = longest;
        }

        @Override
        public Object format(Passage[] passages, String text) {
            List<Piece> all = new ArrayList<>();
            int shown = 0;
            for (Passage passage : passages) {
                if (passage.getNumMatches() == 0) {
                    continue;
                }
                int from = start(passage, text, Math.max(shown, passage.getStartOffset()));
                int to = end(passage, text, from);
                if (from > shown) {
                    all.add(new Piece("… ", false));
                }
                shown = pieces(passage, text, from, to, all);
            }
            if (!all.isEmpty() && shown < text.stripTrailing().length()) {
                all.add(new Piece(" …", false));
            }
            return all.isEmpty() ? null : new Found(all);
        }

        private static int pieces(Passage passage, String text, int from, int to, List<Piece> all) {
            int at = from;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(to, passage.getMatchEnds()[i]);
                // pairs overlap: what touches is one mark
                while (i + 1 < passage.getNumMatches() && passage.getMatchStarts()[i + 1] <= end) {
                    end = Math.max(end, Math.min(to, passage.getMatchEnds()[++i]));
                }
                if (start < end) {
                    add(all, text.substring(at, start), false);
                    add(all, text.substring(start, end), true);
                    at = end;
                }
            }
            add(all, text.substring(at, Math.max(at, to)), false);
            return Math.max(at, to);
        }

        private static void add(List<Piece> all, String text, boolean marked) {
            if (!text.isEmpty()) {
                all.add(new Piece(text, marked));
            }
        }

        private int start(Passage passage, String text, int from) {
            int first = passage.getMatchStarts()[0];
            return first - from <= longest / 3 ? from : whole(text, first - longest / 3);
        }

        private int end(Passage passage, String text, int from) {
            return longest == Integer.MAX_VALUE || passage.getEndOffset() - from <= longest ? passage.getEndOffset() : whole(text, from + longest);
        }

        /** Never between the two halves of a character. */
        private static int whole(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }
    }
}
