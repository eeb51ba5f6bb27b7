package org.yishi.portal.search.internal.text;

/**
 * What came of taking the words out of a file.
 *
 * @param words empty where it has none or was not read
 */
record Taken(Outcome outcome, String words) {

    enum Outcome {
        READ,
        /** It grows beyond all measure when it is opened, or needs more memory than a decent file. */
        TOO_LARGE,
        TOO_SLOW,
        /** Broken, or locked with a password. */
        UNREADABLE
    }

    static Taken read(String words) {
        return new Taken(Outcome.READ, words);
    }

    static Taken nothing(Outcome why) {
        return new Taken(why, "");
    }
}
