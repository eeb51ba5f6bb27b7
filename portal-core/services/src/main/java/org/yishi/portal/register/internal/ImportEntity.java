package org.yishi.portal.register.internal;

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

import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.register.DryRun.Counts;
import org.yishi.portal.register.RegisterImported;
import org.yishi.portal.register.RegisterKind;

/** That a register was imported: which, as of when, from which file, with how many changes. Written once. */
@Entity
@Sealed
@Table(name = "portal_register_import")
public class ImportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private RegisterKind kind;
    @Column(name = "as_of")
    private LocalDate asOf;
    private boolean complete;
    @Column(name = "file_sha256")
    private String sha256;
    @Column(name = "row_count")
    private int rows;
    private int added;
    private int changed;
    private int unchanged;
    private int ended;
    @Column(name = "imported_by")
    private long by;
    @Column(name = "imported_at")
    private Instant at;

    protected ImportEntity() {
    }

    public static ImportEntity of(long areaId, RegisterKind kind, LocalDate asOf, boolean complete, String sha256, Counts counts, long by,
            Instant at) {
        ImportEntity made = new ImportEntity();
        made.areaId = areaId;
        made.kind = kind;
        made.asOf = asOf;
        made.complete = complete;
        made.sha256 = sha256;
        made.rows = counts.rows();
        made.added = counts.added();
        made.changed = counts.changed();
        made.unchanged = counts.unchanged();
        made.ended = counts.ended();
        made.by = by;
        made.at = at;
        return made;
    }

    public RegisterImported asImported() {
        return new RegisterImported(kind, asOf, complete, new Counts(rows, added, changed, unchanged, ended), sha256, at);
    }
}
