package org.yishi.neighborhood.committee;

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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/** One use of a seal (用印记录), with the decision that allows it; written once and never changed. */
@Entity
@Table(name = "neighborhood_seal_use")
@Sealed
public class SealUse {

    public enum Seal {
        /** 业主大会印章. */
        ASSEMBLY,
        /** 业主委员会印章. */
        COMMITTEE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    @Enumerated(EnumType.STRING)
    private Seal seal;
    private String paper;
    private String purpose;
    @Column(name = "resolution_id")
    private long resolutionId;
    @Column(name = "vote_id")
    private long voteId;
    private String custodian;
    @Column(name = "used_on")
    private LocalDate usedOn;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SealUse() {
    }

    /** @param custodian who keeps the seal and pressed it, as an office: 业委会主任, 社区居委会 */
    public record Words(Seal seal, String paper, String purpose, String custodian, LocalDate usedOn) {
    }

    /** @param decidedOn the day of the decision: the seal of the assembly needs a vote of the owners, that of the committee its own decision */
    static SealUse recorded(Committee committee, Words words, long resolutionId, long voteId, LocalDate decidedOn, long by, Instant at,
            LocalDate today) {
        if (Typed.chosen(words.seal(), "seal") == Seal.ASSEMBLY && voteId == 0) {
            throw new Refusal("neighborhood.seal.refusal.assembly").at("decision").by("四川省物业管理条例第三十六条");
        }
        SealUse use = new SealUse();
        use.areaId = committee.areaId();
        use.committeeId = committee.id();
        use.seal = words.seal();
        use.paper = Typed.required(words.paper(), 200, "paper");
        use.purpose = Typed.required(words.purpose(), 500, "purpose");
        use.resolutionId = resolutionId;
        use.voteId = voteId;
        use.custodian = Typed.required(words.custodian(), 80, "custodian");
        use.usedOn = Typed.between(decidedOn, words.usedOn(), today, "on");
        use.recordedBy = by;
        use.recordedAt = at;
        return use;
    }

    public long id() {
        return id;
    }

    public long areaId() {
        return areaId;
    }

    public Seal seal() {
        return seal;
    }

    public String paper() {
        return paper;
    }

    public String purpose() {
        return purpose;
    }

    public long resolutionId() {
        return resolutionId;
    }

    public long voteId() {
        return voteId;
    }

    public String custodian() {
        return custodian;
    }

    public LocalDate usedOn() {
        return usedOn;
    }
}
