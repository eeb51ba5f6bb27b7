package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.ledger.Sealed;

/** That a meeting was demanded (提议召开) by enough people. It stands until a meeting answers it. */
@Entity
@Sealed
@Table(name = "portal_meeting_demand")
public class DemandEntity implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "body_id")
    private String bodyId;
    private String matter;
    @Column(name = "demanded_on")
    private LocalDate demandedOn;
    private String signed;
    private String explanation;
    private LocalDate due;
    @Column(name = "scan_sha256")
    private String scanSha256;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private boolean late;
    @Column(name = "meeting_id")
    private Long meetingId;
    @Version
    private long version;

    protected DemandEntity() {
    }

    /**
     * What was demanded and by whom.
     *
     * @param signed      group:signed:base, by commas
     * @param explanation the tests, as {@link ExplanationText} writes them
     */
    record Sheet(String matter, LocalDate demandedOn, String signed, String explanation, String scanSha256) {
    }

    public static DemandEntity made(long areaId, String bodyId, Sheet sheet, LocalDate due, boolean late, long by, Instant at) {
        DemandEntity demand = new DemandEntity();
        demand.areaId = areaId;
        demand.bodyId = bodyId;
        demand.matter = Wording.of(sheet.matter(), 1000, "matter");
        demand.demandedOn = sheet.demandedOn();
        demand.signed = sheet.signed();
        demand.explanation = sheet.explanation();
        demand.scanSha256 = Wording.sha256(sheet.scanSha256());
        demand.due = due;
        demand.late = late;
        demand.recordedBy = by;
        demand.recordedAt = at;
        return demand;
    }

    public void answeredBy(long meeting) {
        meetingId = meeting;
    }

    /** A meeting that was cancelled answers nothing. */
    public void unanswered() {
        meetingId = null;
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "portal/demand/" + id;
    }

    public String bodyId() {
        return bodyId;
    }

    public String matter() {
        return matter;
    }

    public LocalDate demandedOn() {
        return demandedOn;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isAnswered() {
        return meetingId != null;
    }

    public boolean isLate() {
        return late;
    }

    public String explanation() {
        return explanation;
    }
}
