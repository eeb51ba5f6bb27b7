package org.yishi.decisions.step;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a body decided: how many it has, how many were there, and what they said. */
@Embeddable
public class Numbers {

    @Column(name = "base")
    private Integer base;

    @Column(name = "present")
    private Integer present;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer against;

    @Column(name = "votes_abstain")
    private Integer abstain;

    protected Numbers() {
        // for JPA
    }

    public Numbers(int base, int present, int votesFor, int against, int abstain) {
        this.base = base;
        this.present = present;
        this.votesFor = votesFor;
        this.against = against;
        this.abstain = abstain;
    }

    public Integer base() {
        return base;
    }

    public Integer present() {
        return present;
    }

    public Integer votesFor() {
        return votesFor;
    }

    public Integer against() {
        return against;
    }

    public Integer abstain() {
        return abstain;
    }
}
