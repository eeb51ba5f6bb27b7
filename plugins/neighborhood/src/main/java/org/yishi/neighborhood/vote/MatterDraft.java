package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.rule.owners.OwnersVoteRule;

/**
 * One matter of a proposed vote: a motion, or an election.
 *
 * @param kind          which of the two
 * @param item          what it is by law: {@code 278-1} to {@code 278-9} (民法典第二百七十八条第一款), {@code SC19-n} (四川省物业管理条例第十九条)
 * @param question      what is asked
 * @param details       what it means in detail; may be empty
 * @param candidates    of an election, in the order in which they stand on the ballot
 * @param seats         of an election
 * @param minMembers    how many members the committee needs at least
 * @param maxAlternates how many alternates there may be
 * @param applicant     of a dwelling that is to become business premises: its unit; empty of everything else
 */
public record MatterDraft(Kind kind, String item, String question, String details, List<Candidate> candidates, int seats, int minMembers,
        int maxAlternates, String applicant) {

    /** Electing or replacing the owners' committee (民法典第二百七十八条第一款第三项). */
    public static final String ELECTION_ITEM = "278-3";
    /** Turning a dwelling into business premises: no item of 278, needs everybody concerned (民法典第二百七十九条). */
    public static final String UNANIMITY_ITEM = "279";

    public enum Kind {
        MOTION, ELECTION
    }

    public MatterDraft {
        candidates = List.copyOf(candidates);
    }

    /**
     * @param name     as it stands on the ballot; a candidate's name is public
     * @param personId 0 where the person is not known to the portal
     * @param barred   may not be elected; a vote for the name counts for nobody
     */
    public record Candidate(String name, long personId, boolean barred) {

        public static Candidate of(String name, long personId) {
            return new Candidate(name, personId, false);
        }
    }

    public static MatterDraft motion(String item, String question, String details) {
        return new MatterDraft(Kind.MOTION, item, question, details, List.of(), 0, 0, 0, "");
    }

    /** The same, of the unit that is to become business premises (住宅改为经营性用房). */
    public MatterDraft askedBy(String unit) {
        return new MatterDraft(kind, item, question, details, candidates, seats, minMembers, maxAlternates, unit == null ? "" : unit.strip());
    }

    public static MatterDraft election(String question, List<Candidate> candidates, int seats, int minMembers, int maxAlternates) {
        return new MatterDraft(Kind.ELECTION, ELECTION_ITEM, question, "", candidates, seats, minMembers, maxAlternates, "");
    }

    /** Whether three quarters are needed: by the item, never by hand. */
    public boolean isSpecial() {
        return OwnersVoteRule.isSpecial(item);
    }
}
