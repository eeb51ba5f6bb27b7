package org.yishi.neighborhood.vote;

import java.util.Set;

import org.yishi.portal.rule.owners.BothCounts;
import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.rule.owners.OwnersElectionRule;
import org.yishi.portal.rule.owners.OwnersVoteRule;
import org.yishi.portal.rule.owners.Participation;
import org.yishi.portal.rule.owners.ScreeningRule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The rules by which a vote counts, frozen with its notice (domain 10.2): a later change of a setting never touches it. */
@Embeddable
public class VoteTerms {

    static final String STAFF = "PROPERTY_STAFF";

    private String ruleset;
    @Enumerated(EnumType.STRING)
    private Participation basis;
    @Enumerated(EnumType.STRING)
    private ScreeningRule.Duplicates duplicates;
    @Enumerated(EnumType.STRING)
    private ScreeningRule.Conflict conflict;
    @Enumerated(EnumType.STRING)
    private ScreeningRule.Spoilt spoilt;
    @Enumerated(EnumType.STRING)
    private DeemedVote deemed;
    @Column(name = "deemed_clause")
    private String deemedClause;
    @Column(name = "max_proxies")
    private int maxProxies;
    @Column(name = "bar_staff")
    private boolean barStaff;

    protected VoteTerms() {
        // for JPA
    }

    static VoteTerms of(String ruleset, Participation basis, ScreeningRule.Duplicates duplicates, ScreeningRule.Conflict conflict,
            DeemedVote deemed, String clause, int maxProxies, boolean barStaff) {
        VoteTerms terms = new VoteTerms();
        terms.ruleset = ruleset;
        terms.basis = basis;
        terms.duplicates = duplicates;
        terms.conflict = conflict;
        terms.spoilt = ScreeningRule.of(ruleset).spoilt();
        terms.deemedClause = clause.strip();
        terms.deemed = terms.deemedClause.isEmpty() ? DeemedVote.NONE : deemed;
        terms.maxProxies = maxProxies;
        terms.barStaff = barStaff;
        return terms;
    }

    /** How a motion is counted: the item alone says whether it is special. */
    OwnersVoteRule motion(String item) {
        OwnersVoteRule law = OwnersVoteRule.of(ruleset, item);
        return new OwnersVoteRule(basis, law.quorum(), law.consent(), screening(), deemed, false);
    }

    OwnersElectionRule election(VoteMatter matter) {
        return new OwnersElectionRule(basis, BothCounts.cited("owners.quorum"), BothCounts.cited("owners.elected"),
                OwnersElectionRule.of(ruleset, 1, 1).formed(), screening(), OwnersElectionRule.RankBy.HEADS, matter.seats(),
                matter.minMembers(), matter.maxAlternates());
    }

    ScreeningRule screening() {
        return new ScreeningRule(duplicates, conflict, spoilt, true, maxProxies == 0 ? null : maxProxies,
                barStaff ? Set.of(STAFF) : Set.of());
    }

    public String ruleset() {
        return ruleset;
    }

    public Participation basis() {
        return basis;
    }

    public ScreeningRule.Duplicates duplicates() {
        return duplicates;
    }

    public ScreeningRule.Conflict conflict() {
        return conflict;
    }

    public ScreeningRule.Spoilt spoilt() {
        return spoilt;
    }

    public DeemedVote deemed() {
        return deemed;
    }

    public String deemedClause() {
        return deemedClause;
    }

    /** 0 for any number. */
    public int maxProxies() {
        return maxProxies;
    }

    public boolean barsStaff() {
        return barStaff;
    }

    /** Whether signing for the paper or logging in is taking part. */
    public boolean countsReceipts() {
        return basis == Participation.RECEIPT_OR_LOGIN;
    }
}
