package org.yishi.bylaws.article;

import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.WordDifference;
import org.yishi.bylaws.version.Wording;

/**
 * An article as a page shows it.
 *
 * @param wording       null for one that is gone
 * @param number        its number now, or where it stood
 * @param beginsChapter whether its chapter is written above it
 * @param before        its number in the version before, 0 where it is new
 * @param difference    from what it said there
 * @param gone          whether it no longer stands
 */
public record ArticleLine(Wording wording, int number, boolean beginsChapter, int before, WordDifference difference, boolean gone) {

    public static ArticleLine gone(Provision was, int number) {
        return new ArticleLine(null, number, false, number, WordDifference.of(was.text(), ""), true);
    }

    /** 第五条. */
    public String heading() {
        return ArticleNumber.chinese(number);
    }

    public boolean isChanged() {
        return !gone && before != 0 && !difference.isSame();
    }

    public boolean isMoved() {
        return !gone && before != 0 && before != number;
    }

    /** Whether the words, in the text or in plain, hold all of what somebody looks for. */
    public boolean holds(String wanted) {
        return wording != null && (wording.body() + wording.plain() + wording.chapter()).contains(wanted);
    }
}
