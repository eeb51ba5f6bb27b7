package org.yishi.bylaws.legality;

import java.time.LocalDate;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The opinion on the legality of a draft (合法性审查意见书): of the street, after a legal adviser was heard. Given once in a round. */
@Entity
@Table(name = "bylaws_legality")
@Sealed
public class LegalityReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "version_id")
    private long versionId;
    @Column(name = "area_id")
    private long areaId;
    private int round;
    private int edition;
    private String adviser;
    private String opinion;
    private boolean passed;
    @Column(name = "held_on")
    private LocalDate heldOn;

    protected LegalityReview() {
        // for JPA
    }

    static LegalityReview given(BylawVersion of, String adviser, String opinion, boolean passed, LocalDate on) {
        LegalityReview review = new LegalityReview();
        review.versionId = of.id();
        review.areaId = of.areaId();
        review.round = of.round();
        review.edition = of.edition();
        review.adviser = adviser.strip();
        review.opinion = opinion.strip();
        review.passed = passed;
        review.heldOn = on;
        return review;
    }

    public long id() {
        return id;
    }

    public long versionId() {
        return versionId;
    }

    public int round() {
        return round;
    }

    public int edition() {
        return edition;
    }

    /** The lawyer or legal worker who was heard, by office. */
    public String adviser() {
        return adviser;
    }

    public String opinion() {
        return opinion;
    }

    public boolean isPassed() {
        return passed;
    }

    public LocalDate heldOn() {
        return heldOn;
    }
}
