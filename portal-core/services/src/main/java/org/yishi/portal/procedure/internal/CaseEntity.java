package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/** A case from its beginning to the stage that ends it. What happened in between are its steps. */
@Entity
@Sealed
@Table(name = "portal_case")
public class CaseEntity {

    private static final int LONGEST_TITLE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String dossier;
    @Column(name = "procedure_name")
    private String procedureName;
    private String title;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Convert(converter = TextsConverter.class)
    private Map<String, String> figures;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "is_over")
    private boolean over;
    @Version
    private long version;

    protected CaseEntity() {
    }

    static CaseEntity begun(String procedureName, long areaId, String dossier, String title, Map<String, String> figures, LocalDate on,
            Instant now, String by) {
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new Refusal("portal.procedure.refusal.title", LONGEST_TITLE).at("title");
        }
        CaseEntity made = new CaseEntity();
        made.procedureName = procedureName;
        made.areaId = areaId;
        made.dossier = dossier;
        made.title = title.strip();
        made.figures = new TreeMap<>(figures);
        made.begunOn = on;
        made.recordedAt = now;
        made.recordedBy = by;
        return made;
    }

    /** An annulment may leave it over, a stage that ends it makes it so. */
    void over(boolean isOver) {
        over = isOver;
    }

    long id() {
        return id;
    }

    long areaId() {
        return areaId;
    }

    String dossier() {
        return dossier;
    }

    String procedureName() {
        return procedureName;
    }

    String title() {
        return title;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    Map<String, String> figures() {
        return figures;
    }
}
