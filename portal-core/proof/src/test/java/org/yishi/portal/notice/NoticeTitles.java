package org.yishi.portal.notice;

/** What the sample notices are called, for tests of other rooms. */
public final class NoticeTitles {

    private NoticeTitles() {
    }

    public static String hanging(int number) {
        return SampleNotices.hanging(number);
    }
}
