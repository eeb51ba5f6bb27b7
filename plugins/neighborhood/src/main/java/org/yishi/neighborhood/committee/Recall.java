package org.yishi.neighborhood.committee;

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

/**
 * The recall of a member (罢免委员): enough owners demand it, the committee puts it to the owners' vote within thirty days, otherwise the street
 * sees to it (四川省物业管理条例第四十一条). An ordinary matter.
 */
@Entity
@Table(name = "neighborhood_recall")
public class Recall implements Matter {

    public enum Outcome { RECALLED, KEPT, ANNULLED }

    static final String LAW = "四川省物业管理条例第四十一条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    @Column(name = "seat_id")
    private long seatId;
    @Column(name = "petition_id")
    private long petitionId;
    private String reason;
    @Column(name = "proposed_on")
    private LocalDate proposedOn;
    private LocalDate due;
    @Column(name = "vote_id")
    private long voteId;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Recall() {
    }

    static Recall proposed(Seat seat, long petitionId, String reason, LocalDate on, int days) {
        Recall recall = new Recall();
        recall.areaId = seat.areaId();
        recall.committeeId = seat.committeeId();
        recall.seatId = seat.id();
        recall.petitionId = petitionId;
        recall.reason = reason;
        recall.proposedOn = on;
        recall.due = on.plusDays(days);
        return recall;
    }

    void putToVote(long vote) {
        if (voteId != 0) {
            throw new Refusal("neighborhood.recall.refusal.voting").by(LAW);
        }
        voteId = vote;
    }

    void decided(Outcome how, LocalDate on) {
        outcome = how;
        endedOn = on;
    }

    public boolean isWaiting() {
        return voteId == 0;
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
        return "neighborhood/recall/" + id;
    }

    public long committeeId() {
        return committeeId;
    }

    public long seatId() {
        return seatId;
    }

    public long petitionId() {
        return petitionId;
    }

    public String reason() {
        return reason;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public LocalDate due() {
        return due;
    }

    public long voteId() {
        return voteId;
    }

    public Outcome outcome() {
        return outcome;
    }
}
