package org.yishi.bylaws.version;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By whom and with which numbers a version was adopted; kept as it was counted. Where the vote was by articles, each has its own numbers. */
@Embeddable
public class Adoption {

    @Column(name = "adopted_on")
    private LocalDate on;
    @Column(name = "body_id")
    private String bodyId;
    @Column(name = "meeting_id")
    private Long meetingId;
    private Integer base;
    private Integer present;
    @Column(name = "votes_for")
    private Integer votesFor;
    @Column(name = "votes_against")
    private Integer against;
    @Column(name = "votes_abstain")
    private Integer abstain;
    private String reckoning;
    @Column(name = "reckoning_en")
    private String reckoningEn;
    @Column(name = "vote_article")
    private String article;

    protected Adoption() {
        // for JPA
    }

    public static Adoption of(LocalDate on, String bodyId, long meetingId, Numbers numbers, Reckoning reckoning) {
        Adoption adoption = new Adoption();
        adoption.on = on;
        adoption.bodyId = bodyId;
        adoption.meetingId = meetingId;
        adoption.base = numbers.base();
        adoption.present = numbers.present();
        adoption.votesFor = numbers.votesFor();
        adoption.against = numbers.against();
        adoption.abstain = numbers.abstain();
        adoption.reckoning = reckoning.zh();
        adoption.reckoningEn = reckoning.en();
        adoption.article = reckoning.article();
        return adoption;
    }

    /**
     * @param present  at this vote; by articles, at the last one
     * @param votesFor as the other two null where the vote was by articles
     */
    public record Numbers(int base, int present, Integer votesFor, Integer against, Integer abstain) {
    }

    public LocalDate on() {
        return on;
    }

    public String bodyId() {
        return bodyId;
    }

    public long meetingId() {
        return meetingId;
    }

    public Numbers numbers() {
        return new Numbers(base, present, votesFor, against, abstain);
    }

    /** The rule as it was counted. */
    public Reckoning reckoning() {
        return new Reckoning(reckoning, reckoningEn, article);
    }
}
