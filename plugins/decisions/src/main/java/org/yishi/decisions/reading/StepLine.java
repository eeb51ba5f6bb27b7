package org.yishi.decisions.reading;

import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.step.Outcome;
import org.yishi.decisions.step.Step;
import org.yishi.portal.notice.NoticeView;

/**
 * A step as everybody may read it.
 *
 * @param body     name of the body that took it, empty where no body decides
 * @param numbered whether its numbers are public by now
 * @param opinion  of the supervision committee; null while it has not spoken
 * @param notice   of a disclosure; null while it never hung
 */
public record StepLine(Step step, String body, boolean numbered, Opinion opinion, NoticeView notice) {

    /** Whether a body decided but its numbers are told only later. */
    public boolean isNumberedLater() {
        return !numbered && step.stage().isDiscussion();
    }

    public boolean isRejected() {
        return step.outcome() == Outcome.REJECTED;
    }

    /** Whether the supervision committee has still to speak on what is done. */
    public boolean isOpinionAwaited() {
        return opinion == null && step.stage().isSupervised() && step.outcome() != Outcome.TAKEN_BACK;
    }

    /** The badge of the opinion. */
    public String opinionKind() {
        return opinion.verdict() == Verdict.AGREE ? "good" : "warn";
    }

    /** Whether the work is carried out in this step, so that its money belongs here. */
    public boolean isWork() {
        return step.stage() == Stage.IMPLEMENT;
    }
}
