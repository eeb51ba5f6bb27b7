package org.yishi.representatives.probe;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An entry that was drawn to ask the resident whether it was so (抽查). He answers himself, or somebody who did not handle it asks him by telephone. */
@Entity
@Table(name = "representatives_probe")
public class Probe {

    /** What the resident says. */
    public enum Result {
        WAITING, TRUE, FALSE, UNREACHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "contact_id")
    private long contactId;
    private String month;
    @Column(name = "drawn_on")
    private LocalDate drawnOn;
    @Enumerated(EnumType.STRING)
    private Result result;
    private String remark;
    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Probe() {
        // for JPA
    }

    static Probe drawn(long areaId, long contactId, String month, LocalDate on) {
        Probe probe = new Probe();
        probe.areaId = areaId;
        probe.contactId = contactId;
        probe.month = month;
        probe.drawnOn = on;
        probe.result = Result.WAITING;
        probe.remark = "";
        return probe;
    }

    void answer(Result said, String words, LocalDate on) {
        if (said == null || said == Result.WAITING) {
            throw new Refusal("representatives.refusal.needed").at("result");
        }
        if (!isOpen()) {
            throw new Refusal("representatives.probe.refusal.answered");
        }
        remark = Typed.within(words, 200, "remark");
        result = said;
        answeredOn = on;
    }

    /** Whether nobody has said yet whether it was so. */
    public boolean isOpen() {
        return result == Result.WAITING || result == Result.UNREACHED;
    }

    public long id() {
        return id;
    }

    public long contactId() {
        return contactId;
    }

    public String month() {
        return month;
    }

    public LocalDate drawnOn() {
        return drawnOn;
    }

    public Result result() {
        return result;
    }

    public String remark() {
        return remark;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
