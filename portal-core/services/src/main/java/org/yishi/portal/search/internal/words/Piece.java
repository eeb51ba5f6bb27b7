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
import org.apache.lucene.search.PrefixQuery;
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

    /** Also where only most of its pairs are found, anywhere. */
    Query loosely() {
        return folded.length() < 3 || !folded.hasIdeographs() ? strictly()
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
            return new ConstantScoreQuery(new PrefixQuery(new Term(field.pairs(), folded.text())));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        // every second pair is enough, with the last one
        for (int at = 0; at < folded.length() - 1; at++) {
            if (at % 2 == 0 || at == folded.length() - 2) {
                pairs.add(new Term(field.pairs(), folded.text(at, 2)), at);
            }
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
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        stems.forEach(stem -> words.add(new Term(field.stems(), stem)));
        return words.build();
    }

    private void pinyin(List<Query> any) {
        if (folded.hasIdeographs()) {
            return;
        }
        for (List<List<String>> places : PinyinReading.of(folded.text())) {
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
            places.forEach(tokens -> phrase.add(tokens.stream().map(token -> new Term(Field.PINYIN, token)).toArray(Term[]::new)));
            any.add(new BoostQuery(phrase.build(), PINYIN));
        }
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
