package org.yishi.portal.search.internal.words;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** How texts are taken apart. Whoever changes it raises {@link #VERSION}: every index is then made anew. */
public final class Words {

    public static final String VERSION = "3";

    private static final Analyzer SHARED = made();

    private Words() {
    }

    /** One for all threads. */
    public static Analyzer analyzer() {
        return SHARED;
    }

    private static Analyzer made() {
        Map<String, Analyzer> fields = new HashMap<>();
        Field.ALL.forEach(field -> fields.put(field.stems(), new Stems()));
        Field.ALL.forEach(field -> fields.put(field.characters(), new Characters()));
        fields.put(Field.PINYIN, new Pinyin());
        return new PerFieldAnalyzerWrapper(new Pairs(), fields);
    }

    /** Don't is one word. */
    private static boolean isInWord(int point) {
        return point == '\'' || point == '’' || Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private static final class Pairs extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new PairTokenizer());
        }
    }

    private static final class Characters extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new CharacterTokenizer());
        }
    }

    private static final class Pinyin extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new PinyinTokenizer());
        }
    }

    /** Words in Latin letters, brought to their stems; the rest is the business of the pairs. */
    private static final class Stems extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = CharTokenizer.fromTokenCharPredicate(Words::isInWord);
            return new TokenStreamComponents(words,
                    new PorterStemFilter(new Latin(new EnglishPossessiveFilter(new LowerCaseFilter(words)))));
        }
    }

    private static final class Latin extends FilteringTokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Latin(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            return term.length() > 1 && term.charAt(0) >= 'a' && term.charAt(0) <= 'z';
        }
    }
}
