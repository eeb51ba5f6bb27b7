package org.yishi.cobuilding.appraisal;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.ledger.Sealed;

/** What one side says of the other at the end of a year (双向评价): whether it kept its word, how good it was, how it was to work with. Given once. */
@Entity(name = "CobuildingAppraisal")
@Table(name = "cobuilding_appraisal")
@Sealed
public class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "agreement_id")
    private long agreementId;
    @Column(name = "by_unit")
    private boolean byUnit;
    private int word;
    private int quality;
    private int together;
    private String remark;
    @Column(name = "remark_agreed")
    private boolean remarkAgreed;
    @Column(name = "given_on")
    private LocalDate givenOn;

    /**
     * Points from one to five.
     *
     * @param word     kept its word
     * @param quality  did it well
     * @param together was good to work with
     */
    public record Points(int word, int quality, int together) {
    }

    protected Appraisal() {
        // for JPA
    }

    static Appraisal given(long agreementId, boolean byUnit, Points points, String remark, LocalDate on) {
        Appraisal appraisal = new Appraisal();
        appraisal.agreementId = agreementId;
        appraisal.byUnit = byUnit;
        appraisal.word = points.word();
        appraisal.quality = points.quality();
        appraisal.together = points.together();
        appraisal.remark = Typed.optional(remark, 500, "remark");
        appraisal.givenOn = on;
        return appraisal;
    }

    /** The side of which it speaks has nothing against its being read. */
    void agreeRemark() {
        remarkAgreed = true;
    }

    public MeanRule mean() {
        return new MeanRule(word + quality + together, 3);
    }

    public long agreementId() {
        return agreementId;
    }

    public boolean isByUnit() {
        return byUnit;
    }

    public int word() {
        return word;
    }

    public int quality() {
        return quality;
    }

    public int together() {
        return together;
    }

    public String remark() {
        return remark;
    }

    public boolean isRemarkPublic() {
        return remarkAgreed && !remark.isEmpty();
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
