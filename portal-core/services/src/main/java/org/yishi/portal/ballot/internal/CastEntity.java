package org.yishi.portal.ballot.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;

/**
 * That a line of the electorate has voted. Its key is the line's, so there is at most one. Of a secret ballot it holds the sealed
 * envelope until the count and nothing of the choice afterwards; one that came on paper never holds anything.
 */
@Entity
@Sealed
@Table(name = "portal_ballot_cast")
public class CastEntity {

    @Id
    private long id;
    @Version
    private long version;
    @Column(name = "ballot_id")
    private long ballotId;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "cast_at")
    private Instant at;
    @Column(name = "receipt_digest")
    private String receiptDigest;
    private String envelope;
    private String choice;

    protected CastEntity() {
    }

    static CastEntity of(VoterEntity voter, Channel channel, Instant at, String receiptDigest) {
        CastEntity cast = new CastEntity();
        cast.id = voter.id();
        cast.ballotId = voter.ballotId();
        cast.replace(channel, at, receiptDigest);
        return cast;
    }

    /** Another vote takes the place of the one before, of which nothing stays. */
    void replace(Channel newChannel, Instant newAt, String newReceiptDigest) {
        channel = newChannel;
        at = newAt.truncatedTo(ChronoUnit.MICROS);
        receiptDigest = newReceiptDigest;
        envelope = null;
        choice = null;
    }

    void putSealed(String sealedChoice) {
        envelope = sealedChoice;
    }

    /** Of an open ballot. */
    void putOpenly(Chosen chosen) {
        choice = chosen.text();
    }

    /** The envelope was opened and its content mixed into the urn. */
    void emptied() {
        envelope = null;
    }

    long voterId() {
        return id;
    }

    Channel channel() {
        return channel;
    }

    Instant at() {
        return at;
    }

    String receiptDigest() {
        return receiptDigest;
    }

    String envelope() {
        return envelope;
    }

    /** What the ledger may say of the content: nothing but that it was there. */
    String envelopeDigest() {
        return envelope == null ? "-" : LedgerEntry.sha256(envelope);
    }

    /** Null where nothing is known: always in a secret ballot. */
    Chosen choice() {
        return choice == null ? null : new Chosen(choice);
    }
}
