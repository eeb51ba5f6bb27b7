package org.yishi.neighborhood.petition;

import java.math.BigDecimal;
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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/** A joint demand of owners (业主联名): begun by one, signed by others, reached when there are enough; then what it asks for takes its course. */
@Entity
@Table(name = "neighborhood_petition")
public class Petition implements Matter {

    public enum Stage { OPEN, REACHED, ENDED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private PetitionKind kind;
    @Column(name = "about_id")
    private long aboutId;
    private String title;
    private String text;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Column(name = "begun_by")
    private long begunBy;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Column(name = "reached_on")
    private LocalDate reachedOn;
    private long parties;
    private BigDecimal area = BigDecimal.ZERO;
    private long heads;
    @Column(name = "total_area")
    private BigDecimal totalArea = BigDecimal.ZERO;
    @Column(name = "total_heads")
    private long totalHeads;
    @Column(name = "ended_why")
    private String endedWhy;

    protected Petition() {
    }

    /**
     * @param aboutId  the election, the seat or the account that it is about; 0 for the compound itself
     * @param personId the candidate or the member concerned; 0 where it is about nobody
     */
    static Petition begun(long areaId, PetitionKind kind, long aboutId, long personId, String title, String text, long by, LocalDate on) {
        Petition petition = new Petition();
        petition.areaId = areaId;
        petition.kind = Typed.chosen(kind, "kind");
        petition.aboutId = aboutId;
        petition.personId = personId;
        petition.title = Typed.required(title, 200, "text");
        petition.text = Typed.required(text, 2000, "text");
        petition.stage = Stage.OPEN;
        petition.begunBy = by;
        petition.begunOn = on;
        return petition;
    }

    void requireOpen() {
        if (stage != Stage.OPEN) {
            throw new Refusal("neighborhood.petition.refusal.over").by(kind.source());
        }
    }

    /** @return whether there are enough, for the first time */
    boolean counted(JointThreshold.Result now, LocalDate on) {
        parties = now.parties();
        area = now.signed().area();
        heads = now.signed().heads();
        totalArea = now.all().area();
        totalHeads = now.all().heads();
        boolean first = now.met() && stage == Stage.OPEN;
        if (first) {
            stage = Stage.REACHED;
            reachedOn = on;
        }
        return first;
    }

    void end(String why) {
        requireOpen();
        stage = Stage.ENDED;
        endedWhy = Typed.required(why, 500, "why");
    }

    /** Whoever it was about has left the portal. */
    void forget(long person, String without) {
        personId = personId == person ? 0 : personId;
        begunBy = begunBy == person ? 0 : begunBy;
        text = without;
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
        return "neighborhood/petition/" + id;
    }

    public PetitionKind kind() {
        return kind;
    }

    public long aboutId() {
        return aboutId;
    }

    public long personId() {
        return personId;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Stage stage() {
        return stage;
    }

    public long begunBy() {
        return begunBy;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public long parties() {
        return parties;
    }

    public BigDecimal area() {
        return area;
    }

    public long heads() {
        return heads;
    }

    public BigDecimal totalArea() {
        return totalArea;
    }

    public long totalHeads() {
        return totalHeads;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
