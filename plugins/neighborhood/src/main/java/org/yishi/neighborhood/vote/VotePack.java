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
 * thousand voted, so it lies beside the vote and not in it: lists of votes do not read it. A recount that comes to something else writes another
 * edition; what was published before stays.
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
    private int edition;
    private String pack;

    protected VotePack() {
        // for JPA
    }

    /** @param edition from 1 */
    static VotePack of(long voteId, int edition, String text) {
        VotePack pack = new VotePack();
        pack.voteId = voteId;
        pack.edition = edition;
        pack.pack = text;
        return pack;
    }

    int edition() {
        return edition;
    }

    String text() {
        return pack;
    }
}
