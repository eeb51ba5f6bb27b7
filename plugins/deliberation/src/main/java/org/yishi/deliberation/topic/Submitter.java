package org.yishi.deliberation.topic;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who put a topic forward, and as what. Class OFFICE: neither pages nor open data say it. */
@Embeddable
public class Submitter {

    /** As what somebody speaks. */
    public enum Kind { RESIDENT, OWNER, UNIT, COMMITTEE }

    @Enumerated(EnumType.STRING)
    @Column(name = "submitter_kind")
    private Kind kind;

    @Column(name = "unit_name")
    private String unit;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "from_paper")
    private boolean paper;

    protected Submitter() {
        // for JPA
    }

    private Submitter(Kind kind, String unit, Long personId, boolean paper) {
        if (kind == null) {
            throw new Refusal("deliberation.refusal.empty").at("capacity");
        }
        this.kind = kind;
        this.unit = kind == Kind.UNIT ? Wording.required(unit, 100, "unit") : "";
        this.personId = personId;
        this.paper = paper;
    }

    static Submitter person(Kind kind, String unit, long personId) {
        return new Submitter(kind, unit, personId, false);
    }

    /** Somebody who is in no register; name and address stand on the sheet, which core keeps. */
    static Submitter onPaper(Kind kind, String unit) {
        return new Submitter(kind, unit, null, true);
    }

    Submitter forgotten() {
        return new Submitter(kind, unit, null, paper);
    }

    boolean is(long person) {
        return personId != null && personId == person;
    }

    public Kind kind() {
        return kind;
    }

    /** Name of the unit; empty for persons. */
    public String unit() {
        return unit;
    }

    /** Null where nobody of the portal did. */
    public Long personId() {
        return personId;
    }

    public boolean isPaper() {
        return paper;
    }
}
