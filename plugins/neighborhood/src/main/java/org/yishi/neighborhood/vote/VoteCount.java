package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The count of a vote (计票): by whom and when, the digest of everything in the box, and the digest of the pack by which anybody checks it. */
@Embeddable
public class VoteCount {

    private String tellers;
    @Column(name = "counted_on")
    private LocalDate on;
    @Column(name = "ballots_digest")
    private String ballotsDigest;
    @Column(name = "pack_digest")
    private String packDigest;

    protected VoteCount() {
        // for JPA, and before the count
    }

    static VoteCount of(String tellers, LocalDate on, String digest, String packDigest) {
        VoteCount count = new VoteCount();
        count.tellers = StatedReasons.written("tellers", tellers);
        count.on = on;
        count.ballotsDigest = digest;
        count.packDigest = packDigest;
        return count;
    }

    VoteCount again(String digest, String newPackDigest) {
        return of(tellers, on, digest, newPackDigest);
    }

    public String tellers() {
        return tellers;
    }

    /** Null before the count. */
    public LocalDate on() {
        return on;
    }

    public String ballotsDigest() {
        return ballotsDigest;
    }

    /** As the notice of the result prints it. */
    public String packDigest() {
        return packDigest;
    }
}
