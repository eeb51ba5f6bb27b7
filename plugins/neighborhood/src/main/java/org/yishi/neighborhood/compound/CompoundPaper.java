package org.yishi.neighborhood.compound;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A document that stands permanently: the covenant, the rules of procedure, the property contract. A newer one of its kind replaces it. */
@Entity
@Table(name = "neighborhood_compoundpaper")
public class CompoundPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "compound_id")
    private long compoundId;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    private String title;
    @Column(name = "document_id")
    private long documentId;
    /** The owners' vote by which it passed; 0 where it was brought as a file. */
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "source_title")
    private String sourceTitle = "";
    @Column(name = "source_on")
    private LocalDate sourceOn;
    @Column(name = "street_on")
    private LocalDate streetOn;
    @Column(name = "in_force_on")
    private LocalDate inForceOn;
    @Column(name = "fell_on")
    private LocalDate fellOn;
    @Column(name = "filed_at")
    private Instant filedAt;

    protected CompoundPaper() {
        // for JPA
    }

    static CompoundPaper filed(Compound compound, PaperKind kind, String title, long documentId, LocalDate inForceOn, Instant at) {
        CompoundPaper paper = new CompoundPaper();
        paper.compoundId = compound.id();
        paper.kind = kind;
        paper.title = Words.needed(title, 200, "headline");
        paper.documentId = documentId;
        paper.inForceOn = inForceOn;
        paper.filedAt = at;
        return paper;
    }

    CompoundPaper decidedBy(long vote) {
        voteId = vote;
        return this;
    }

    /** The owners decided it before their votes were held here. */
    CompoundPaper restingOn(Compounds.Basis basis) {
        sourceTitle = Words.optional(basis.title(), 200, "sourceTitle");
        sourceOn = basis.on();
        streetOn = basis.filedOn();
        return this;
    }

    /** It was filed with the street. */
    void filedWithStreet(LocalDate on) {
        streetOn = on;
    }

    /** The vote it came of does not hold. */
    void fall(LocalDate on) {
        fellOn = on;
    }

    public boolean isFallen() {
        return fellOn != null;
    }

    public long voteId() {
        return voteId;
    }

    /** What decision of the owners it rests on; empty where that was a vote held here, or where nobody said so. */
    public String sourceTitle() {
        return sourceTitle;
    }

    public LocalDate sourceOn() {
        return sourceOn;
    }

    /** When it was filed with the street; null where it is not known to be. */
    public LocalDate streetOn() {
        return streetOn;
    }

    public PaperKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public long documentId() {
        return documentId;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }
}
