package org.yishi.decisions.payment;

import static org.yishi.decisions.matter.Wording.chosen;
import static org.yishi.decisions.matter.Wording.required;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.decisions.contract.Contract;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Money that was paid for a contract (付款). */
@Entity
@Table(name = "decisions_payment")
@Sealed
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "matter_id")
    private long matterId;

    @Column(name = "contract_id")
    private long contractId;

    private String purpose;

    @Column(name = "amount_cents")
    private long amountCents;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {
        // for JPA
    }

    /** @param documentId the receipt; may be null */
    public record Words(String purpose, long amountCents, LocalDate paidOn, Long documentId) {
    }

    /** @param paidBefore cents paid for the contract so far, which bound what may still be paid */
    static Payment made(Contract contract, Words words, long paidBefore, long personId, LocalDate today, Instant at) {
        if (chosen(words.paidOn(), "paidOn").isAfter(today)) {
            throw new Refusal("decisions.refusal.future").at("paidOn");
        }
        if (words.paidOn().isBefore(contract.signedOn())) {
            throw new Refusal("decisions.refusal.paidBeforeContract", contract.signedOn()).at("paidOn");
        }
        if (paidBefore + words.amountCents() > contract.amountCents()) {
            throw new Refusal("decisions.refusal.paidTooMuch").at("amount");
        }
        Payment payment = new Payment();
        payment.matterId = contract.matterId();
        payment.contractId = contract.id();
        payment.purpose = required(words.purpose(), 300, "purpose");
        payment.amountCents = words.amountCents();
        payment.paidOn = words.paidOn();
        payment.documentId = words.documentId();
        payment.recordedBy = personId;
        payment.recordedAt = at;
        return payment;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public long contractId() {
        return contractId;
    }

    public String purpose() {
        return purpose;
    }

    public long amountCents() {
        return amountCents;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Long documentId() {
        return documentId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
