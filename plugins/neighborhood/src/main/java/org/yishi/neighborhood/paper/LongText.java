package org.yishi.neighborhood.paper;

import java.util.List;

/** A notice (公告) has room for some twenty thousand characters: what is longer is annexed to it or read on its page, and known by its digest. */
public final class LongText {

    /** So that several of them and what else a notice says have room. */
    private static final int MOST = 4_000;

    private LongText() {
    }

    public static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= MOST;
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As a draft is digested, so that anybody can see that the text is the one that was posted. */
    public static String digest(String text) {
        return Digest.of(List.of(text));
    }
}
