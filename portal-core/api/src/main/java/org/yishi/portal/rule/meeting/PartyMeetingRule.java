package org.yishi.portal.rule.meeting;

import org.yishi.portal.rule.Requirement;

/**
 * How a general meeting of party members 党员大会 decides: both counts are measured on all members with a vote
 * (中国共产党支部工作条例（试行）第十一条). Probationary members 预备党员 have none.
 *
 * @param variant  {@link #PARTY_2018} or {@link #LOCAL_TWO_THIRDS}
 * @param quorum   part of the members with a vote that has to be present
 * @param decision part of them that has to be in favour
 */
public record PartyMeetingRule(String variant, Requirement quorum, Requirement decision) {

    public static final String NAME = "party.meeting";

    public static final String PARTY_2018 = "PARTY_2018";
    /** A stricter local practice. */
    public static final String LOCAL_TWO_THIRDS = "LOCAL_TWO_THIRDS";

    /** @throws IllegalArgumentException if the variant is none of the two */
    public static PartyMeetingRule of(String variant) {
        return new PartyMeetingRule(variant, Requirement.cited("party.quorum", variant), Requirement.cited("party.decision", variant));
    }

    /**
     * Counts one motion.
     *
     * @param formalMembers        formal members 正式党员
     * @param withoutVote          of them, those whose vote is suspended
     * @param excludedByResolution of them, those whom the branch took out of the base for a lasting reason
     * @param present              members with a vote who are there
     * @param inFavour             of them, those in favour
     */
    public MeetingResult count(long formalMembers, long withoutVote, long excludedByResolution, long present, long inFavour) {
        long eligible = formalMembers - withoutVote - excludedByResolution;
        return MeetingResult.of(NAME, eligible, present, inFavour, quorum.test(present, eligible), decision.test(inFavour, eligible));
    }
}
