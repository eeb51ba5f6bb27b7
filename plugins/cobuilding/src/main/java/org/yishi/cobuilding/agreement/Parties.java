package org.yishi.cobuilding.agreement;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.yishi.portal.access.Matter;

/** Between whom an agreement is and about what, which never changes: the community and a unit, a project, who proposed it and when. */
@MappedSuperclass
public abstract class Parties implements Matter {

    @Column(name = "area_id")
    private long areaId;
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "project_id")
    private long projectId;
    @Column(name = "follows_id")
    private Long followsId;
    private String number;
    @Column(name = "proposed_by_unit")
    private boolean proposedByUnit;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    protected Parties() {
        // for JPA
    }

    /** @param before the agreement of the year before; 0 where it is the first */
    final void between(long area, long unit, long project, long before) {
        areaId = area;
        unitId = unit;
        projectId = project;
        followsId = before == 0 ? null : before;
    }

    final void begin(String itsNumber, boolean byUnit, LocalDate on) {
        number = itsNumber;
        proposedByUnit = byUnit;
        proposedOn = on;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    public long unitId() {
        return unitId;
    }

    public long projectId() {
        return projectId;
    }

    /** The agreement of the year before; 0 where it is the first. */
    public long followsId() {
        return followsId == null ? 0 : followsId;
    }

    public String number() {
        return number;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Whether the other side has to answer its proposal: the side of the unit, or of the community. */
    public boolean isAnsweredByUnit() {
        return !proposedByUnit;
    }
}
