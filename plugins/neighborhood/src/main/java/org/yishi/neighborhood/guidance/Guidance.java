package org.yishi.neighborhood.guidance;

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

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/** An advice of the branch on one step of the founding: given with its evidence, then taken or not taken, with the reason. */
@Entity
@Table(name = "neighborhood_guidance")
public class Guidance implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "branch_id")
    private long branchId;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private GuidanceStep step;
    private String advice;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Enumerated(EnumType.STRING)
    private AdviceOutcome outcome;
    private String answer = "";
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    @Column(name = "document_id")
    private Long documentId;

    protected Guidance() {
        // for JPA
    }

    static Guidance given(Branch branch, GuidanceStep step, String advice, LocalDate on, Long documentId) {
        Guidance guidance = new Guidance();
        guidance.branchId = branch.id();
        guidance.areaId = branch.areaId();
        guidance.step = step;
        guidance.advice = Words.needed(advice, 2000, "advice");
        guidance.givenOn = on;
        guidance.outcome = AdviceOutcome.GIVEN;
        guidance.documentId = documentId;
        return guidance;
    }

    void answer(AdviceOutcome how, String why, LocalDate on) {
        if (outcome != AdviceOutcome.GIVEN || how == AdviceOutcome.GIVEN) {
            throw new Refusal("neighborhood.guidance.refusal.answered").at("outcome");
        }
        if (on.isBefore(givenOn)) {
            throw new Refusal("neighborhood.guidance.refusal.before", givenOn).at("answeredOn");
        }
        outcome = how;
        answer = Words.needed(why, 1000, "answer");
        answeredOn = on;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return Branch.DOSSIERS + branchId;
    }

    public long id() {
        return id;
    }

    public long branchId() {
        return branchId;
    }

    public GuidanceStep step() {
        return step;
    }

    public String advice() {
        return advice;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public AdviceOutcome outcome() {
        return outcome;
    }

    public boolean isOpen() {
        return outcome == AdviceOutcome.GIVEN;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public Long documentId() {
        return documentId;
    }
}
