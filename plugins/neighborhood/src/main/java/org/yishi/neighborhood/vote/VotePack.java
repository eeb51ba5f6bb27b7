package org.yishi.neighborhood.vote;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The result pack (结果包) of a counted vote, byte for byte as it was written. It holds a line for each ballot, more than a megabyte where twenty
 * thousand voted, so it lies beside the vote and not in it: lists of votes do not read it.
 */
@Entity
@Table(name = "neighborhood_vote_pack")
@Sealed
public class VotePack {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    private String pack;

    protected VotePack() {
        // for JPA
    }

    static VotePack of(long voteId, String text) {
        VotePack pack = new VotePack();
        pack.voteId = voteId;
        pack.pack = text;
        return pack;
    }

    /** It was counted again. */
    void again(String text) {
        pack = text;
    }

    String text() {
        return pack;
    }
}
