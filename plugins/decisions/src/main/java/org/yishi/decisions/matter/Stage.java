package org.yishi.decisions.matter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a matter stands: the step that is to be done next (domain 3.3). */
public enum Stage {
    /** 动议: being written; only those who work on it see it. */
    DRAFT,
    /** 党组织提议. */
    PROPOSE,
    /** 两委商议. */
    CONSULT,
    /** 党员大会审议. */
    REVIEW,
    /** 居民代表会议或者居民会议决议. */
    RESOLVE,
    /** 决议公开. */
    DISCLOSE_RESOLUTION,
    /** 实施. */
    IMPLEMENT,
    /** 实施结果公开. */
    DISCLOSE_RESULT,
    /** 归档: everything is done but the check of the file. */
    ARCHIVE,
    /** 已归档: the file is complete and closed. */
    ARCHIVED,
    /** 撤回, by the body that acted. */
    WITHDRAWN,
    /** 被责令改正或者撤销, by street or court. */
    ANNULLED;

    /** 四议. */
    public static final List<Stage> DISCUSSIONS = List.of(PROPOSE, CONSULT, REVIEW, RESOLVE);

    /** 四议两公开: the six steps on which the supervision committee gives its opinion. */
    public static final List<Stage> SUPERVISED = List.of(PROPOSE, CONSULT, REVIEW, RESOLVE, DISCLOSE_RESOLUTION, DISCLOSE_RESULT);

    /** The line that is drawn. */
    public static final List<Stage> LINE = List.of(PROPOSE, CONSULT, REVIEW, RESOLVE, DISCLOSE_RESOLUTION, IMPLEMENT, DISCLOSE_RESULT,
            ARCHIVE);

    private static final Set<Stage> FINAL = EnumSet.of(ARCHIVED, WITHDRAWN, ANNULLED);

    /** Whether a body decides it in a meeting. */
    public boolean isDiscussion() {
        return DISCUSSIONS.contains(this);
    }

    public boolean isDisclosure() {
        return this == DISCLOSE_RESOLUTION || this == DISCLOSE_RESULT;
    }

    /** Carried out, and both disclosures are over. */
    public boolean isDone() {
        return this == ARCHIVE || this == ARCHIVED;
    }

    /** Whether the supervision committee says what it thinks before the next step. */
    public boolean isSupervised() {
        return SUPERVISED.contains(this);
    }

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** What comes after this step once it is done. */
    public Stage next() {
        if (isFinal()) {
            throw new IllegalStateException(this + " is the end");
        }
        return values()[ordinal() + 1];
    }

    /** Where a matter goes back to when the body does not agree. */
    public Stage afterRejection() {
        return switch (this) {
            case PROPOSE -> DRAFT;
            case CONSULT -> PROPOSE;
            case REVIEW, RESOLVE -> CONSULT;
            default -> throw new IllegalStateException("nobody votes on " + this);
        };
    }
}
