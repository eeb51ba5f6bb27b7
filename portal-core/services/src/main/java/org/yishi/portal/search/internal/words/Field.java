package org.yishi.portal.search.internal.words;

import java.util.List;
import java.util.Locale;

/**
 * The fields in which words are looked for, and how much one found there weighs: a title before a text, the whole before parts.
 * Each stands with the pairs of its characters and, for English, with the stems of its words.
 */
public enum Field {
    TITLE(8f), KEYWORDS(8f), TEXT(1f), ATTACHED(.7f);

    public static final String PINYIN = "title.pinyin";

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

    float weight() {
        return weight;
    }

    static final List<Field> ALL = List.of(values());
}
