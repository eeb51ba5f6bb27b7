package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One part of what was typed, between spaces. */
final class Piece {

    private static final float TIE = .1f;
    /** So little that words scattered in a title weigh less than the same ones together in a text. */
    private static final float SCATTERED = .1f;
    private static final float PINYIN = 4;

    private final Folded folded;
    private final String typed;

    Piece(String typed) {
        this.typed = typed;
        this.folded = Folding.fold(typed);
    }

    boolean isEmpty() {
        return folded.length() == 0;
    }

    /** As it was typed, in any field; its English words by their stems, its letters as pinyin. */
    Query strictly() {
        List<Query> any = new ArrayList<>();
        List<String> stems = stems();
        for (Field field : Field.ALL) {
            any.add(new BoostQuery(together(field), field.weight()));
            if (!stems.isEmpty()) {
                any.add(new BoostQuery(stemmed(field, stems), field.weight()));
            }
        }
        pinyin(any);
        return new DisjunctionMaxQuery(any, TIE);
    }

    /** Whether parts of it say something too. */
    boolean canBeScattered() {
        return folded.length() > 2 && folded.hasIdeographs();
    }

    /** Also where only most of its pairs are found, anywhere. */
    Query loosely() {
        return !canBeScattered() ? strictly()
                : new DisjunctionMaxQuery(List.of(strictly(), new BoostQuery(scattered(), SCATTERED)), TIE);
    }

    Query inTitle() {
        List<Query> any = new ArrayList<>();
        for (Field field : List.of(Field.TITLE, Field.KEYWORDS)) {
            any.add(new BoostQuery(together(field), field.weight()));
        }
        pinyin(any);
        return new DisjunctionMaxQuery(any, TIE);
    }

    private Query together(Field field) {
        if (folded.length() == 1) {
            return new ConstantScoreQuery(new TermQuery(new Term(field.characters(), folded.text())));
        }
        if (folded.length() == 2) {
            return new TermQuery(new Term(field.pairs(), folded.text()));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        // every second pair would say as much, but the rarest of all leads to what is looked for
        for (int at = 0; at < folded.length() - 1; at++) {
            pairs.add(new Term(field.pairs(), folded.text(at, 2)), at);
        }
        return pairs.build();
    }

    private Query scattered() {
        Set<String> pairs = FillerWords.without(folded);
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(Math.min(2, pairs.size()), pairs.size() * 6 / 10));
        for (String pair : pairs) {
            List<Query> anywhere = new ArrayList<>();
            for (Field field : Field.ALL) {
                anywhere.add(new BoostQuery(new TermQuery(new Term(field.pairs(), pair)), field.weight()));
            }
            most.add(new DisjunctionMaxQuery(anywhere, TIE), Occur.SHOULD);
        }
        return most.build();
    }

    private static Query stemmed(Field field, List<String> stems) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(field.stems(), stems.get(0)));
        }
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        stems.forEach(stem -> words.add(new Term(field.stems(), stem)));
        return words.build();
    }

    private void pinyin(List<Query> any) {
        if (folded.hasIdeographs()) {
            return;
        }
        PinyinReading.of(folded.text()).forEach(reading -> any.add(new BoostQuery(phrase(reading), PINYIN)));
    }

    private static Query phrase(PinyinReading.Reading reading) {
        if (reading.isTwoInitials()) {
            return new TermQuery(new Term(Field.PINYIN, reading.pairs().get(0)));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int at = 0; at < reading.places().size(); at++) {
            if (!reading.places().get(at).isEmpty()) {
                phrase.add(reading.places().get(at).stream().map(token -> new Term(Field.PINYIN, token)).toArray(Term[]::new), at);
            }
            if (at < reading.pairs().size()) {
                String pair = reading.pairs().get(at);
                phrase.add(new Term[] {new Term(Field.PINYIN, pair), new Term(Field.PINYIN, PinyinTokenizer.apart(pair))}, at);
            }
        }
        return phrase.build();
    }

    private List<String> stems() {
        List<String> stems = new ArrayList<>();
        try (TokenStream words = Words.analyzer().tokenStream(Field.TEXT.stems(), typed)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
