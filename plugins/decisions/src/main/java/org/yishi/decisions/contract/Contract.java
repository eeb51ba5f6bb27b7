package org.yishi.decisions.contract;

import static org.yishi.decisions.matter.Wording.chosen;
import static org.yishi.decisions.matter.Wording.required;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A contract by which the matter is carried out (合同). */
@Entity
@Table(name = "decisions_contract")
@Sealed
public class Contract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "area_id")
    private long areaId;

    @Column(name = "matter_id")
    private long matterId;

    private String supplier;

    @Column(name = "supplier_key")
    private String supplierKey;

    private String purpose;

    private String procurement;

    @Column(name = "amount_cents")
    private long amountCents;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    /** Before the decision, for danger. */
    private boolean ahead;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Contract() {
        // for JPA
    }

    /**
     * @param procurement how the supplier was found
     * @param documentId  the scan; may be null
     */
    public record Words(String supplier, String purpose, String procurement, long amountCents, LocalDate signedOn, Long documentId) {

        Words with(Long scan) {
            return new Words(supplier, purpose, procurement, amountCents, signedOn, scan);
        }
    }

    static Contract signed(long areaId, long matterId, Words words, boolean ahead, long personId, LocalDate today, Instant at) {
        if (chosen(words.signedOn(), "signedOn").isAfter(today)) {
            throw new Refusal("decisions.refusal.future").at("signedOn");
        }
        Contract contract = new Contract();
        contract.areaId = areaId;
        contract.matterId = matterId;
        contract.supplier = required(words.supplier(), 120, "supplier");
        contract.supplierKey = keyOf(words.supplier());
        contract.purpose = required(words.purpose(), 500, "purpose");
        contract.procurement = required(words.procurement(), 500, "procurement");
        contract.amountCents = words.amountCents();
        contract.signedOn = words.signedOn();
        contract.documentId = words.documentId();
        contract.ahead = ahead;
        contract.recordedBy = personId;
        contract.recordedAt = at;
        return contract;
    }

    /** The same supplier however its name is typed: without blanks and brackets, full and half width alike. */
    public static String keyOf(String supplier) {
        return Normalizer.normalize(supplier, Normalizer.Form.NFKC).replaceAll("[\\s()（）·.,，。]", "")
                .toLowerCase(Locale.ROOT);
    }

    public long id() {
        return id;
    }

    public long areaId() {
        return areaId;
    }

    public long matterId() {
        return matterId;
    }

    public String supplier() {
        return supplier;
    }

    public String supplierKey() {
        return supplierKey;
    }

    public String purpose() {
        return purpose;
    }

    public String procurement() {
        return procurement;
    }

    public long amountCents() {
        return amountCents;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public boolean isAhead() {
        return ahead;
    }

    public Long documentId() {
        return documentId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
