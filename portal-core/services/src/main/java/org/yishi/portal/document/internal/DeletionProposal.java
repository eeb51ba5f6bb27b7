package org.yishi.portal.document.internal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.portal.access.Refusal;

/** Somebody found that a file is needed no longer (鉴定); somebody else has to find the same before it goes (监销). */
@Embeddable
public class DeletionProposal {

    @Column(name = "proposed_why")
    private String why;
    @Column(name = "proposed_by")
    private Long by;
    @Column(name = "proposed_at")
    private Instant at;

    protected DeletionProposal() {
    }

    static DeletionProposal of(String why, long by, ZonedDateTime at) {
        DeletionProposal proposal = new DeletionProposal();
        proposal.why = why;
        proposal.by = by;
        proposal.at = at.toInstant().truncatedTo(ChronoUnit.MICROS);
        return proposal;
    }

    /** What the database gives for a file that nobody would delete. */
    boolean isMade() {
        return at != null;
    }

    void requireSecond(long person) {
        if (by == person) {
            throw new Refusal("portal.document.refusal.samePerson");
        }
    }

    String why() {
        return why;
    }

    long by() {
        return by;
    }
}
