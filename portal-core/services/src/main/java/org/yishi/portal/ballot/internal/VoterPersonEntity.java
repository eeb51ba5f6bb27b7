package org.yishi.portal.ballot.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** That somebody may cast the vote of a line. */
@Entity
@Sealed
@Table(name = "portal_ballot_person")
public class VoterPersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "ballot_id")
    private long ballotId;
    @Column(name = "voter_id")
    private long voterId;
    @Column(name = "person_id")
    private long personId;

    protected VoterPersonEntity() {
    }

    static VoterPersonEntity of(VoterEntity voter, long personId) {
        VoterPersonEntity person = new VoterPersonEntity();
        person.ballotId = voter.ballotId();
        person.voterId = voter.id();
        person.personId = personId;
        return person;
    }

    long voterId() {
        return voterId;
    }

    long personId() {
        return personId;
    }
}
