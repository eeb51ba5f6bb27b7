package org.yishi.cobuilding.project;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.portal.ledger.Sealed;

/**
 * That a project meets a need or uses a resource. Of a need it keeps, once the project is done, what the side that needed it says: the need may
 * go on to another project, and what is said of that one is said of that one alone.
 */
@Entity(name = "CobuildingProjectPart")
@Table(name = "cobuilding_project_part")
@Sealed(edition = 2)
public class ProjectPart {

    /** What it points to. */
    public enum What {
        NEED, RESOURCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "project_id")
    private long projectId;
    @Enumerated(EnumType.STRING)
    private What what;
    @Column(name = "entry_id")
    private long entryId;
    @Column(name = "met_on")
    private LocalDate metOn;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    protected ProjectPart() {
        // for JPA
    }

    static ProjectPart of(long projectId, What what, long entryId) {
        ProjectPart part = new ProjectPart();
        part.projectId = projectId;
        part.what = what;
        part.entryId = entryId;
        return part;
    }

    void meet(LocalDate on) {
        metOn = on;
    }

    /** @param how how satisfied the side is; null where it was not what was needed */
    void answer(Satisfaction how, LocalDate on) {
        answeredOn = on;
        satisfaction = how;
    }

    /** Whether the side that needed it is asked and has not answered. */
    public boolean isAsked() {
        return metOn != null && answeredOn == null;
    }

    public long projectId() {
        return projectId;
    }

    public What what() {
        return what;
    }

    public long entryId() {
        return entryId;
    }

    /** When the project was done that was to meet it; null before. */
    public LocalDate metOn() {
        return metOn;
    }

    /** When the side that needed it answered; null before. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null where it has not answered, or says that it was not what was needed. */
    public Satisfaction satisfaction() {
        return satisfaction;
    }
}
