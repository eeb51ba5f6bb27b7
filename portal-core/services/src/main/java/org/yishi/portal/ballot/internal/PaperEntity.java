package org.yishi.portal.ballot.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * A printed ballot. Out of the box it is {@linkplain #enter entered} by one worker and {@linkplain #confirm confirmed} by another who reads it
 * anew; where they read differently neither counts until a third {@linkplain #settle settles} it.
 */
@Entity
@Sealed
@Table(name = "portal_ballot_paper")
public class PaperEntity {

    /** Where a printed ballot stands. */
    public enum State { PRINTED, ENTERED, CONFIRMED, DISPUTED, SPOILT }

    @Id
    private long id;
    @Version
    private long version;
    @Column(name = "ballot_id")
    private long ballotId;
    private String serial;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "voter_id")
    private Long voterId;
    @Column(name = "document_id")
    private Long documentId;
    private String entry;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "other_entry")
    private String otherEntry;
    @Column(name = "confirmed_by")
    private Long confirmedBy;
    @Column(name = "settled_by")
    private Long settledBy;

    protected PaperEntity() {
    }

    static PaperEntity printed(long ballotId) {
        PaperEntity paper = new PaperEntity();
        paper.id = Serials.number();
        paper.ballotId = ballotId;
        paper.serial = Serials.ofPaper();
        paper.state = State.PRINTED;
        return paper;
    }

    /** @param voter null in a secret ballot */
    void enter(String kept, Long voter, long worker, Long document) {
        require(State.PRINTED);
        entry = kept;
        voterId = voter;
        enteredBy = worker;
        documentId = document;
        state = State.ENTERED;
    }

    void confirm(String kept, boolean same, long worker) {
        require(State.ENTERED);
        if (worker == enteredBy) {
            throw new Refusal("portal.ballot.refusal.sameWorker").at("serial");
        }
        otherEntry = kept;
        confirmedBy = worker;
        state = same ? State.CONFIRMED : State.DISPUTED;
    }

    /** @param asFirst whether the third reads what the first did, and not what the second did */
    void settle(boolean asFirst, long worker) {
        require(State.DISPUTED);
        if (worker == enteredBy || worker == confirmedBy) {
            throw new Refusal("portal.ballot.refusal.sameWorker").at("serial");
        }
        entry = asFirst ? entry : otherEntry;
        settledBy = worker;
        state = State.CONFIRMED;
    }

    public void spoil() {
        require(State.PRINTED);
        state = State.SPOILT;
    }

    void require(State wanted) {
        if (state != wanted) {
            throw new Refusal("portal.ballot.refusal.paper." + state).at("serial");
        }
    }

    /** What was read of a secret paper is in the urn now. */
    void emptied() {
        entry = null;
        otherEntry = null;
    }

    /** Whether somebody else has read it, and this worker has not yet. */
    boolean waitsFor(long worker) {
        return (state == State.ENTERED || state == State.DISPUTED) && worker != enteredBy && (confirmedBy == null || worker != confirmedBy);
    }

    String serial() {
        return serial;
    }

    State state() {
        return state;
    }

    Long voterId() {
        return voterId;
    }

    Long documentId() {
        return documentId;
    }

    String entry() {
        return entry;
    }

    String otherEntry() {
        return otherEntry;
    }

    Long enteredBy() {
        return enteredBy;
    }
}
