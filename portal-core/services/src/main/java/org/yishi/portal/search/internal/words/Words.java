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
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts are taken apart. Whoever changes it raises {@link #VERSION}: every index is then made anew. */
public final class Words {

    public static final String VERSION = "1";

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
        fields.put(Field.PINYIN, new Pinyin());
        return new PerFieldAnalyzerWrapper(new Pairs(), fields);
    }

    private static final class Pairs extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new PairTokenizer());
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
            Tokenizer words = new StandardTokenizer();
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
