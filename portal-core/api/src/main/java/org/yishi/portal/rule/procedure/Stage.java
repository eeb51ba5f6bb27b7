package org.yishi.portal.rule.procedure;

/** The stages of a decision, in their order. */
public enum Stage {

    /** 提议 by the party organisation. */
    PROPOSE,
    /** 商议 by the two committees. */
    CONSULT,
    /** 审议 by the party members' meeting. */
    REVIEW,
    /** 决议 by the representatives' meeting or the assembly. */
    RESOLVE,
    /** 决议公开. */
    DISCLOSE_RESOLUTION,
    /** 实施. */
    IMPLEMENT,
    /** 实施结果公开. */
    DISCLOSE_RESULT,
    /** 归档. */
    ARCHIVE;

    /** One of the four discussions 四议, which have a quorum and a vote. */
    public boolean isDiscussion() {
        return ordinal() <= RESOLVE.ordinal();
    }

    /** One of the two disclosures 两公开. */
    public boolean isDisclosure() {
        return this == DISCLOSE_RESOLUTION || this == DISCLOSE_RESULT;
    }

    /** Whether the supervision committee gives an opinion on it before the next may begin. */
    public boolean isSupervised() {
        return this != IMPLEMENT && this != ARCHIVE;
    }

    /** Whether this one comes after the other. */
    public boolean isAfter(Stage other) {
        return compareTo(other) > 0;
    }
}
