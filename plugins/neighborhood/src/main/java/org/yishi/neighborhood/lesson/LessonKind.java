package org.yishi.neighborhood.lesson;

/**
 * What a branch meets for (三会一课、主题党日). Its word is the message {@code neighborhood.lesson.kind.<KIND>}; how often it is due says the
 * setting {@code neighborhood.lesson.every.<KIND>}, in months.
 */
public enum LessonKind {
    /** 党员大会. */
    MEMBERS(3),
    /** 支部委员会. */
    COMMITTEE(1),
    /** 党小组会. */
    GROUP(1),
    /** 党课. */
    LESSON(3),
    /** 主题党日. */
    THEME_DAY(1),
    /** 组织生活会. */
    LIFE_MEETING(12),
    /** 民主评议党员. */
    REVIEW(12),
    /** 三方联席会议: branch, owners' committee and property company; it talks and decides nothing that belongs to the owners. */
    TRIPARTITE(3);

    private final int months;

    LessonKind(int months) {
        this.months = months;
    }

    /** The usual number of months in which one is due. */
    public int usualMonths() {
        return months;
    }

    public String setting() {
        return "neighborhood.lesson.every." + name();
    }

    /** Whether that it took place is told to everybody as an activity; the rest is party-internal. */
    public boolean isActivity() {
        return this == THEME_DAY || this == TRIPARTITE;
    }

    /** Whether it can put a question to the vote (支部工作条例第十一条). */
    public boolean votes() {
        return this == MEMBERS;
    }
}
