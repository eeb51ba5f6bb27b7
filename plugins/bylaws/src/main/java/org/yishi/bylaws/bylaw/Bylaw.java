package org.yishi.bylaws.bylaw;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bylaw (公约). It begins with its first version, lives on in those that follow, and may be repealed by the assembly that made it. */
@Entity
@Table(name = "bylaws_bylaw")
@Sealed
public class Bylaw implements Matter {

    public static final String DOSSIERS = "bylaws/bylaw/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @jakarta.persistence.Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private BylawKind kind;
    private String title;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "repealed_on")
    private LocalDate repealedOn;
    @Column(name = "repealed_why")
    private String repealedWhy;
    private boolean sample;

    protected Bylaw() {
        // for JPA
    }

    public static Bylaw begun(long areaId, BylawKind kind, String title, Instant at) {
        if (title == null || title.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.headline").at("headline");
        }
        Bylaw bylaw = new Bylaw();
        bylaw.areaId = areaId;
        bylaw.kind = kind;
        bylaw.title = title.strip();
        bylaw.begunAt = at;
        return bylaw;
    }

    /** From that day on nothing of it holds. */
    public void repeal(LocalDate from, String why) {
        repealedOn = from;
        repealedWhy = why;
    }

    /** Whether the day has come from which nothing of it holds. */
    public boolean isRepealedOn(LocalDate day) {
        return repealedOn != null && !day.isBefore(repealedOn);
    }

    public void markAsSample() {
        sample = true;
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
        return DOSSIERS + id;
    }

    public BylawKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Null while it was not. */
    public LocalDate repealedOn() {
        return repealedOn;
    }

    public String repealedWhy() {
        return repealedWhy;
    }

    public boolean isSample() {
        return sample;
    }
}
