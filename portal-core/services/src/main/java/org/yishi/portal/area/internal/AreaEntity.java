package org.yishi.portal.area.internal;

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

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ledger.Sealed;

/** An area from the day it is established until it is closed; splitting or merging closes old areas and establishes new ones. */
@Entity
// settings and switches are those of an area; checkpoints those of a community
@Sealed(also = {"portal_setting", "portal_plugin_switch", "portal_ledger_checkpoint"})
@Table(name = "portal_area")
public class AreaEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    private String code;
    @Enumerated(EnumType.STRING)
    private AreaKind kind;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "parent_id")
    private Long parentId;
    private String path;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    private long version;

    protected AreaEntity() {
    }

    /** The path is complete once the row has its key, see {@link #placeBelow}. */
    static AreaEntity establish(String code, AreaKind kind, String name, String nameEn, LocalDate from) {
        AreaEntity area = new AreaEntity();
        area.code = code;
        area.kind = kind;
        area.name = name;
        area.nameEn = nameEn == null || nameEn.isBlank() ? name : nameEn;
        area.validFrom = from;
        area.path = "";
        return area;
    }

    void placeBelow(Area parent) {
        parentId = parent == null ? null : parent.id();
        path = (parent == null ? "/" : parent.path()) + id + "/";
    }

    Area asArea() {
        return new Area(id, code, kind, name, nameEn, parentId == null ? 0 : parentId, path, validFrom, validTo);
    }
}
