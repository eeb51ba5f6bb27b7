package org.yishi.portal.rule.meeting;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Requirement;

/**
 * How a committee decides: so many of its members present, so many in favour of all members or of those present. Owners'
 * committee 四川省物业管理条例第三十二条, residents' committee 四川省《城市居民委员会组织法》实施办法第九条, branch committee 中国共产党支部工作条例（试行）第十二条.
 *
 * @param body       which body under which rules, one of the constants
 * @param quorum     part of the base that has to be present
 * @param decision   part that has to be in favour
 * @param measuredOn of what that part is taken
 */
public record CommitteeMeetingRule(String body, Requirement quorum, Requirement decision, MeasuredOn measuredOn) {

    public static final String NAME = "committee.meeting";

    public static final String OWNERS_COMMITTEE_SICHUAN = "OWNERS_COMMITTEE@CN-SC";
    public static final String OWNERS_COMMITTEE_NATIONAL = "OWNERS_COMMITTEE@CN-NATIONAL";
    public static final String OWNERS_COMMITTEE_TWO_THIRDS = "OWNERS_COMMITTEE@TWO_THIRDS";
    public static final String RESIDENTS_COMMITTEE = "RC@CN-SC";
    public static final String BRANCH_COMMITTEE = "BRANCH_COMMITTEE";
    /** Party committee and residents' committee together 两委. */
    public static final String JOINT_COMMITTEES = "JOINT_COMMITTEES";
    public static final String SUPERVISION_COMMITTEE = "SUPERVISION_COMMITTEE";

    /** Whether approval is measured on all members or on those present. */
    public enum MeasuredOn {
        ALL, PRESENT
    }

    /** @throws IllegalArgumentException if no rule is cited for the body */
    public static CommitteeMeetingRule of(String body) {
        return new CommitteeMeetingRule(body, Requirement.cited("committee.quorum", body), Requirement.cited("committee.decision", body),
                MeasuredOn.valueOf(Citation.of("committee.measuredOn", body).value()));
    }

    /** Counts on the members in office. */
    public MeetingResult count(MeetingRoll roll) {
        return count(roll, roll.members().size());
    }

    /** Counts on a fixed number of seats, taken or not. */
    public MeetingResult count(MeetingRoll roll, long seats) {
        long present = roll.countPresent();
        long inFavour = roll.countInFavour();
        return MeetingResult.of(NAME, seats, present, inFavour, quorum.test(present, seats),
                decision.test(inFavour, measuredOn == MeasuredOn.ALL ? seats : present));
    }
}
