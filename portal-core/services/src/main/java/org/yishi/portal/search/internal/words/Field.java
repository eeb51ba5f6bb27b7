package org.yishi.portal.search.internal.words;

import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields in which words are looked for, and how much one found there weighs: a title before a text, the whole before parts.
 * Each stands with the pairs of its characters, with its single characters, and, for English, with the stems of its words.
 */
public enum Field {
    TITLE(8f), KEYWORDS(8f), TEXT(1f), ATTACHED(.7f);

    public static final String PINYIN = "title.pinyin";
    /** By which the newest come first. */
    public static final String DAY = "day";

    static final List<Field> ALL = List.of(values());
    /** Whether a character is there, and neither how often nor where: all that can be asked of one alone. */
    private static final FieldType BARE = new FieldType();

    static {
        BARE.setTokenized(true);
        BARE.setOmitNorms(true);
        BARE.setIndexOptions(IndexOptions.DOCS);
        BARE.freeze();
    }

    private final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    public String pairs() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String stems() {
        return pairs() + ".en";
    }

    public String characters() {
        return pairs() + ".one";
    }

    float weight() {
        return weight;
    }

    private static String different(String text) {
        return text.codePoints().distinct().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public void into(Document document, String text) {
        if (text.isBlank()) {
            return;
        }
        document.add(new TextField(pairs(), text, Store.YES));
        document.add(new TextField(stems(), text, Store.NO));
        document.add(new org.apache.lucene.document.Field(characters(), different(text), BARE));
        if (this == TITLE) {
            document.add(new TextField(PINYIN, text, Store.NO));
        }
    }
}
