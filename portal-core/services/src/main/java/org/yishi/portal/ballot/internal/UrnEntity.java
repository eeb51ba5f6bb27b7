package org.yishi.portal.ballot.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** A ballot in the urn of a secret vote: nothing but what stands on it. */
@Entity
@Sealed
@Table(name = "portal_ballot_urn")
public class UrnEntity {

    @Id
    private long id;
    @Column(name = "ballot_id")
    private long ballotId;
    private String choice;

    protected UrnEntity() {
    }

    static UrnEntity of(long ballotId, Chosen chosen) {
        UrnEntity one = new UrnEntity();
        one.id = Serials.number();
        one.ballotId = ballotId;
        one.choice = chosen.text();
        return one;
    }

    long id() {
        return id;
    }

    Chosen choice() {
        return new Chosen(choice);
    }
}
