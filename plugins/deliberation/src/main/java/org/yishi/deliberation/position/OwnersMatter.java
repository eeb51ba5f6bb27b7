package org.yishi.deliberation.position;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which matter of the owners (业主共同决定事项) a consultation prepares; the threshold of their vote follows from it. */
@Entity
@Sealed
@Table(name = "deliberation_owners_matter")
public class OwnersMatter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Enumerated(EnumType.STRING)
    private OwnersItem item;

    protected OwnersMatter() {
        // for JPA
    }

    static OwnersMatter of(long consultationId) {
        OwnersMatter matter = new OwnersMatter();
        matter.consultationId = consultationId;
        return matter;
    }

    void choose(OwnersItem chosen) {
        item = chosen;
    }

    public OwnersItem item() {
        return item;
    }
}
