package org.yishi.portal.rule.meeting;

import java.util.List;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;

/**
 * The count of one motion in one meeting.
 *
 * @param base        members, residents or households on which attendance is measured
 * @param present     those who count as present
 * @param inFavour    those of them who are in favour
 * @param attendance  present over base; null if the basis is not lawful
 * @param approval    in favour, over the base or over those present as the rule has it; null if the basis is not lawful
 * @param outcome     what becomes of the motion
 * @param explanation all tests
 */
public record MeetingResult(long base, long present, long inFavour, Explanation.Test attendance, Explanation.Test approval,
        MeetingOutcome outcome, Explanation explanation) {

    /** A result decided by attendance and approval alone. */
    static MeetingResult of(String rule, long base, long present, long inFavour, Explanation.Test attendance, Explanation.Test approval) {
        MeetingOutcome outcome = !attendance.met() ? MeetingOutcome.NO_QUORUM
                : approval.met() ? MeetingOutcome.PASSED : MeetingOutcome.REJECTED;
        return new MeetingResult(base, present, inFavour, attendance, approval, outcome, Explanation.of(rule, attendance, approval));
    }

    /** The same count in a meeting that is not what the law asks for. */
    MeetingResult insteadOf(MeetingOutcome invalid, List<Explanation.Test> tests) {
        return new MeetingResult(base, present, inFavour, attendance, approval, invalid, new Explanation(explanation.rule(), tests));
    }

    public boolean quorum() {
        return attendance != null && attendance.met();
    }

    public boolean passed() {
        return outcome == MeetingOutcome.PASSED;
    }

    public Fraction attendanceRatio() {
        return attendance.ratio();
    }

    public Fraction approvalRatio() {
        return approval.ratio();
    }
}
