package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The count of a vote (计票): by whom and when, the digest of everything in the box, and the pack by which anybody checks it. */
@Embeddable
public class VoteCount {

    private String tellers;
    @Column(name = "counted_on")
    private LocalDate on;
    @Column(name = "ballots_digest")
    private String ballotsDigest;
    private String pack;

    protected VoteCount() {
        // for JPA, and before the count
    }

    static VoteCount of(String tellers, LocalDate on, String digest, String pack) {
        VoteCount count = new VoteCount();
        count.tellers = Vote.written("tellers", tellers);
        count.on = on;
        count.ballotsDigest = digest;
        count.pack = pack;
        return count;
    }

    VoteCount again(String digest, String newPack) {
        return of(tellers, on, digest, newPack);
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

    public String pack() {
        return pack;
    }
}
