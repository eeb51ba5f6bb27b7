package org.yishi.deliberation.follow;

/**
 * What an evaluation comes to (满意度): content is whoever gives {@value #CONTENT} or more. Fewer than {@code reopenBelow} percent content with the
 * result send the matter back (以上 includes the figure, 民法典第一千二百五十九条); compared exactly. Of fewer people than
 * {@code minCell} nothing is said, and nothing follows.
 *
 * @param reopenBelow in percent
 * @param minCell     people at least
 */
public record SatisfactionRule(int reopenBelow, int minCell) {

    /** The lowest grade of somebody who is content. */
    public static final int CONTENT = 4;

    /** What follows. */
    public enum Verdict {
        /** Content enough: the file may be closed. */
        CONTENT,
        /** 重新交办. */
        REOPEN,
        /** Too few spoke to conclude anything. */
        TOO_FEW
    }

    public Verdict of(Grades result) {
        if (result.people() < minCell) {
            return Verdict.TOO_FEW;
        }
        return result.content() * 100L < (long) reopenBelow * result.people() ? Verdict.REOPEN : Verdict.CONTENT;
    }
}
