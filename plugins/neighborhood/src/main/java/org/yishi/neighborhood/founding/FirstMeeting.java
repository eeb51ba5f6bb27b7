package org.yishi.neighborhood.founding;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.yishi.neighborhood.founding.Founding.Said;
import org.yishi.portal.access.Refusal;

/**
 * The first meeting of the owners (首次业主大会): a vote on covenant and rules of procedure, and an election. Where it fails it is called again; what
 * the owners agreed to stays decided.
 */
@Embeddable
public class FirstMeeting {

    private int attempt = 1;
    @Column(name = "election_id")
    private long electionId;
    @Column(name = "vote_id")
    private long voteId;
    /** It was called in this attempt. */
    private boolean called;
    @Enumerated(EnumType.STRING)
    private Said matters = Said.OPEN;
    @Enumerated(EnumType.STRING)
    private Said elected = Said.OPEN;
    /** The day on which it failed, or what it decided fell. */
    @Column(name = "failed_on")
    private LocalDate failedOn;

    void requireElecting() {
        if (called || elected == Said.YES) {
            throw new Refusal(called ? "neighborhood.founding.refusal.meeting" : "neighborhood.founding.refusal.elected").by(Founding.LAW);
        }
    }

    void elect(long election) {
        electionId = election;
    }

    /** Only what is not decided yet comes before the owners. @param vote 0 where covenant and rules were passed by an earlier meeting */
    void call(long vote) {
        if (called) {
            throw new Refusal("neighborhood.founding.refusal.meeting").by(Founding.LAW);
        }
        called = true;
        voteId = vote == 0 ? voteId : vote;
        matters = matters == Said.YES ? Said.YES : Said.OPEN;
        elected = elected == Said.YES ? Said.YES : Said.OPEN;
    }

    /**
     * What an earlier meeting said counts only where it agreed after all, before a new one is called and where nothing else was agreed to.
     *
     * @return whether it counts
     */
    boolean mattersVoted(long vote, boolean passed) {
        if (vote != voteId && (called || !passed || matters == Said.YES)) {
            return false;
        }
        voteId = vote;
        matters = passed ? Said.YES : Said.NO;
        return true;
    }

    /** Likewise. */
    boolean committeeElected(long election, boolean formed) {
        if (election != electionId && (called || !formed || elected == Said.YES)) {
            return false;
        }
        electionId = formed || called ? election : 0;
        elected = formed ? Said.YES : Said.NO;
        return true;
    }

    /** @return whether it is the election of this meeting */
    boolean electionContinued(long election, long next) {
        boolean mine = election == electionId;
        electionId = mine ? next : electionId;
        return mine;
    }

    void again(LocalDate on) {
        attempt++;
        called = false;
        failedOn = on;
        electionId = elected == Said.NO ? 0 : electionId;
        voteId = matters == Said.NO ? 0 : voteId;
    }

    /** Both votes are counted and passed. */
    boolean isPassed() {
        return matters == Said.YES && elected == Said.YES;
    }

    boolean isFailed() {
        return matters != Said.OPEN && elected != Said.OPEN && !isPassed();
    }

    public int attempt() {
        return attempt;
    }

    public long electionId() {
        return electionId;
    }

    public long voteId() {
        return voteId;
    }

    public boolean isCalled() {
        return called;
    }

    public Said matters() {
        return matters;
    }

    public Said elected() {
        return elected;
    }

    LocalDate failedOn() {
        return failedOn;
    }
}
