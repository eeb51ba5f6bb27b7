package org.yishi.portal.mydata.internal;

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
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Corrections.What;

/** That somebody says what a register holds of him is wrong. It is answered once, in time, with words. Not sealed: it is all personal. */
@Entity
@Table(name = "portal_correction")
public class CorrectionEntity implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private What what;
    private String wanted;
    private String why;
    @Column(name = "asked_at")
    private Instant askedAt;
    private LocalDate due;
    private Boolean corrected;
    private String answer;
    @Column(name = "answered_by")
    private Long answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private long version;

    protected CorrectionEntity() {
    }

    static CorrectionEntity asked(long areaId, long personId, What what, String wanted, String why, Instant at, LocalDate due) {
        CorrectionEntity correction = new CorrectionEntity();
        correction.areaId = areaId;
        correction.personId = personId;
        correction.what = what;
        correction.wanted = required(wanted, 300, "wanted");
        correction.why = why == null ? "" : why.strip();
        correction.askedAt = at;
        correction.due = due;
        return correction;
    }

    void answer(boolean isCorrected, String words, long by, Instant at) {
        if (answeredAt != null) {
            throw new Refusal("portal.mydata.refusal.answered");
        }
        corrected = isCorrected;
        answer = required(words, 1000, "answer");
        answeredBy = by;
        answeredAt = at;
    }

    private static String required(String text, int most, String field) {
        if (text == null || text.isBlank() || text.strip().length() > most) {
            throw new Refusal("portal.mydata.refusal.words", most).at(field);
        }
        return text.strip();
    }

    long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "portal/person/" + personId;
    }

    long personId() {
        return personId;
    }

    What what() {
        return what;
    }

    String wanted() {
        return wanted;
    }

    String why() {
        return why;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate due() {
        return due;
    }

    Boolean corrected() {
        return corrected;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
