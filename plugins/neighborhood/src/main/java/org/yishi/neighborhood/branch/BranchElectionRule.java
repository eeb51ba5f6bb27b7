package org.yishi.neighborhood.branch;

import org.yishi.portal.rule.Threshold;

/**
 * When a branch has elected somebody (中国共产党基层组织选举工作条例；原文待核): enough members with a vote are there, and more than half of those
 * who are there are in favour.
 *
 * @param quorum   part of the members with a vote that has to be there
 * @param majority part of those who are there that has to be in favour
 */
public record BranchElectionRule(Threshold quorum, Threshold majority) {

    /** The quorum an area may choose. */
    public enum Quorum {
        FOUR_FIFTHS(">= 4/5"), MORE_THAN_HALF("> 1/2");

        private final String threshold;

        Quorum(String threshold) {
            this.threshold = threshold;
        }
    }

    public static BranchElectionRule of(Quorum quorum) {
        return new BranchElectionRule(Threshold.parse(quorum.threshold), Threshold.parse("> 1/2"));
    }

    public boolean isQuorate(int base, int present) {
        return present <= base && quorum.isMetBy(present, base);
    }

    public boolean isElected(int base, int present, int votes) {
        return isQuorate(base, present) && votes <= present && majority.isMetBy(votes, present);
    }
}
