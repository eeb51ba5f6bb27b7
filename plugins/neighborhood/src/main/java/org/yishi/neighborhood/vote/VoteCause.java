package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who put a vote forward, when, and for what in another room (提议人、来源). */
@Embeddable
public class VoteCause {

    @Column(name = "by_owners")
    private boolean byOwners;
    @Column(name = "demand_ruleset")
    private String demandRuleset;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "origin_dossier")
    private String originDossier;
    @Column(name = "origin_key")
    private String originKey;

    protected VoteCause() {
        // for JPA
    }

    /** @param demandRuleset the rule set that says how many owners are enough; null where the committee proposes */
    static VoteCause of(VoteProposal.Origin origin, String demandRuleset, long personId, LocalDate on, Instant at) {
        VoteCause cause = new VoteCause();
        cause.byOwners = demandRuleset != null;
        cause.demandRuleset = demandRuleset;
        cause.proposedBy = personId;
        cause.proposedOn = on;
        cause.recordedAt = at;
        cause.originDossier = origin.dossier();
        cause.originKey = origin.key();
        return cause;
    }

    /** By which a demand is held against the law, whatever is set later; null where it began before that was kept. */
    String demandRuleset() {
        return demandRuleset;
    }

    boolean isByOwners() {
        return byOwners;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    VoteProposal.Origin origin() {
        return new VoteProposal.Origin(originDossier, originKey);
    }
}
