package org.yishi.neighborhood.petition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody signed for a unit under a joint demand, once. The database holds that once; the row is the record. */
@Entity
@Table(name = "neighborhood_signature")
public class Signature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "petition_id")
    private long petitionId;
    private String unit;
    @Column(name = "person_id")
    private long personId;
    private boolean paper;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Signature() {
    }

    static Signature under(Petition petition, String unit, long personId, boolean paper, LocalDate signedOn, Instant recordedAt) {
        Signature signature = new Signature();
        signature.petitionId = petition.id();
        signature.unit = unit;
        signature.personId = personId;
        signature.paper = paper;
        signature.signedOn = signedOn;
        signature.recordedAt = recordedAt;
        return signature;
    }

    void forget() {
        personId = 0;
    }

    public long petitionId() {
        return petitionId;
    }

    public String unit() {
        return unit;
    }

    public long personId() {
        return personId;
    }

    public boolean isPaper() {
        return paper;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
