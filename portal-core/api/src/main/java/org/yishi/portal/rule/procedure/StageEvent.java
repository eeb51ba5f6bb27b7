package org.yishi.portal.rule.procedure;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.rule.period.Interruption;

/**
 * What happened at one stage of a decision.
 *
 * @param stage       which
 * @param on          the day it was held; for a disclosure the day of publication
 * @param recordedOn  the day the server took it down, null if that is not asked
 * @param quorum      false if too few were present; null where nobody said
 * @param passed      false if it was voted down; null where nobody said
 * @param supervision false if the supervision committee's opinion is missing; null where nobody said
 * @param called      how the members of a resolving assembly or a review were called
 * @param finishedOn  when the work of {@link Stage#IMPLEMENT} was done, null if not yet
 * @param posting     how a disclosure stood
 */
public record StageEvent(Stage stage, LocalDate on, LocalDate recordedOn, Boolean quorum, Boolean passed, Boolean supervision,
        Call called, LocalDate finishedOn, Posting posting) {

    /** A stage that was held, recorded the same day, quorate, passed and supervised. */
    public static StageEvent held(Stage stage, LocalDate on) {
        return new StageEvent(stage, on, on, true, true, true, Call.NONE, null, Posting.STANDING);
    }

    /**
     * How a meeting was called.
     *
     * @param byAssembly   whether an assembly resolves, not the representatives
     * @param noticeOn     day of the notice, null if not known
     * @param urgent       whether it was called in special circumstances
     * @param circulatedOn day on which the plan was handed to the members before review, null if not known
     */
    public record Call(boolean byAssembly, LocalDate noticeOn, boolean urgent, LocalDate circulatedOn) {

        public static final Call NONE = new Call(false, null, false, null);
    }

    /**
     * How a disclosure stood.
     *
     * @param removedOn     day on which it was taken down, null if it still stands
     * @param interruptions days on which it was not to be seen
     * @param objections    in the order in which they are numbered, from 1
     */
    public record Posting(LocalDate removedOn, List<Interruption> interruptions, List<Objection> objections) {

        public static final Posting STANDING = new Posting(null, List.of(), List.of());

        public Posting {
            interruptions = List.copyOf(interruptions);
            objections = List.copyOf(objections);
        }
    }

    /**
     * An objection 异议 to what was disclosed.
     *
     * @param on         day it was raised
     * @param answeredOn day it was answered, null if not yet
     */
    public record Objection(LocalDate on, LocalDate answeredOn) {
    }

    boolean failed() {
        return Boolean.FALSE.equals(quorum) || Boolean.FALSE.equals(passed);
    }

    /** The day from which what comes next is counted. */
    LocalDate doneOn() {
        return finishedOn == null ? on : finishedOn;
    }
}
