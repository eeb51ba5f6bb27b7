package org.yishi.bylaws.comment;

import java.util.List;

/** What becomes of a comment or an amendment (domain 4.2: 采纳/不采纳). */
public enum Answer {
    /** 采纳. */
    TAKEN,
    /** 部分采纳, of a comment. */
    PARTLY,
    /** 不采纳. */
    NOT_TAKEN;

    /** Of an amendment, whose words are taken as they are or not at all. */
    public static final List<Answer> WHOLE = List.of(TAKEN, NOT_TAKEN);

    /** Key of the word for it. */
    public String key() {
        return "bylaws.answer." + this;
    }
}
