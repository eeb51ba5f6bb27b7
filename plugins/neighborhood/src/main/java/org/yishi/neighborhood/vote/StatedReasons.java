package org.yishi.neighborhood.vote;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the proposer says of a vote besides its title: why, what it costs, who pays, what else could be done, what branch and committee advise. */
@Embeddable
public class StatedReasons {

    private String reasons;
    private String cost;
    private String source;
    private String alternatives;
    @Column(name = "branch_advice")
    private String branchAdvice;
    @Column(name = "community_advice")
    private String communityAdvice;

    protected StatedReasons() {
        // for JPA
    }

    static StatedReasons of(VoteProposal.Words words) {
        StatedReasons stated = new StatedReasons();
        stated.reasons = written("reasons", words.reasons());
        stated.cost = plain(words.cost());
        stated.source = plain(words.source());
        stated.alternatives = plain(words.alternatives());
        stated.branchAdvice = plain(words.branchAdvice());
        stated.communityAdvice = plain(words.communityAdvice());
        return stated;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public String reasons() {
        return reasons;
    }

    public String cost() {
        return cost;
    }

    public String source() {
        return source;
    }

    public String alternatives() {
        return alternatives;
    }

    public String branchAdvice() {
        return branchAdvice;
    }

    public String communityAdvice() {
        return communityAdvice;
    }

    /** What has to be there, without blanks around it. */
    static String written(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty." + field).at(field);
        }
        return text.strip();
    }
}
