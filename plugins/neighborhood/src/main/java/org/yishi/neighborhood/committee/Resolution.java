package org.yishi.neighborhood.committee;

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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Finding;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.ItemDecided;

/** What the committee decides itself (业主委员会决定): put on the agenda of a meeting, decided there by all its members, posted for thirty days. */
@Entity
@Table(name = "neighborhood_resolution")
@Sealed
public class Resolution implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    @Enumerated(EnumType.STRING)
    private ResolutionKind kind;
    private String title;
    private String text;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Enumerated(EnumType.STRING)
    private Finding.Outcome outcome;
    private int base;
    private int present;
    @Column(name = "in_favour")
    private int inFavour;
    @Column(name = "posted_on")
    private LocalDate postedOn;
    @Column(name = "put_by")
    private long putBy;
    @Column(name = "put_at")
    private Instant putAt;

    protected Resolution() {
    }

    static Resolution put(Committee committee, ResolutionKind kind, String title, String text, long by, Instant at) {
        if (Typed.chosen(kind, "kind").isForOwners()) {
            throw new Refusal("neighborhood.resolution.refusal.owners", kind.number()).at("kind").by("民法典第二百七十八条");
        }
        Resolution resolution = new Resolution();
        resolution.areaId = committee.areaId();
        resolution.committeeId = committee.id();
        resolution.kind = kind;
        resolution.title = Typed.required(title, 200, "headline");
        resolution.text = Typed.required(text, 4000, "text");
        resolution.putBy = by;
        resolution.putAt = at;
        return resolution;
    }

    void before(long meeting) {
        meetingId = meeting;
    }

    void decided(ItemDecided counted) {
        if (isPassed()) {
            throw new Refusal("neighborhood.resolution.refusal.decided");
        }
        meetingId = counted.meetingId();
        decidedOn = counted.heldOn();
        outcome = counted.finding().outcome();
        base = counted.base();
        present = counted.present();
        inFavour = counted.votesFor();
    }

    void post(LocalDate on) {
        postedOn = on;
    }

    public boolean isPassed() {
        return outcome == Finding.Outcome.PASSED;
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
        return "neighborhood/resolution/" + id;
    }

    public long committeeId() {
        return committeeId;
    }

    public ResolutionKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public long meetingId() {
        return meetingId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Finding.Outcome outcome() {
        return outcome;
    }

    public int base() {
        return base;
    }

    public int present() {
        return present;
    }

    public int inFavour() {
        return inFavour;
    }

    public LocalDate postedOn() {
        return postedOn;
    }
}
