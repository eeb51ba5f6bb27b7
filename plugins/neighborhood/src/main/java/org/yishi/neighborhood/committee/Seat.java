package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.List;

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
import org.yishi.portal.ledger.Sealed;

/**
 * A seat on a committee, or the place of an alternate. It is taken with the election, ends with the term or before it for a reason of the
 * law, and that end is published and handed over.
 */
@Entity
@Table(name = "neighborhood_seat")
@Sealed
public class Seat implements Matter {

    /** Days after which a resignation ends the seat (四川省物业管理条例第四十条). */
    static final int RESIGNATION_DAYS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "committee_id")
    private long committeeId;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Office office;
    private int place;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;
    @Column(name = "resigned_on")
    private LocalDate resignedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;
    @Column(name = "end_text")
    private String endText;
    @Column(name = "ended_recorded")
    private LocalDate endedRecorded;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    protected Seat() {
    }

    static Seat taken(Committee committee, long personId, Office office, int place, LocalDate from) {
        Seat seat = new Seat();
        seat.committeeId = committee.id();
        seat.areaId = committee.areaId();
        seat.personId = personId;
        seat.office = office;
        seat.place = place;
        seat.from = from;
        return seat;
    }

    void assign(Office given) {
        office = given;
    }

    void resign(LocalDate on) {
        requireRunning(on);
        resignedOn = on;
        end(resignedUntil(), EndReason.RESIGNED, "", on);
    }

    void end(LocalDate lastDay, EndReason reason, String why, LocalDate today) {
        requireRunning(today);
        to = lastDay;
        endReason = Typed.chosen(reason, "reason");
        endText = Typed.orEmpty(why, 500, "why");
        endedRecorded = today;
    }

    /** It follows from what happened outside of the committee; where the end was fixed already, that day comes sooner. */
    void endSooner(LocalDate on, EndReason reason) {
        to = on;
        endReason = reason;
        endText = "";
        endedRecorded = on;
        publishedOn = null;
    }

    /** The count that gave it does not hold any more. */
    void annul(LocalDate today, String why) {
        to = today.isBefore(from) ? from : today;
        endReason = EndReason.ANNULLED;
        endText = Typed.orEmpty(why, 500, "why");
        endedRecorded = today;
    }

    /** Last day by a resignation that was handed in; null where none was. */
    LocalDate resignedUntil() {
        return resignedOn == null ? null : resignedOn.plusDays(RESIGNATION_DAYS);
    }

    private void requireRunning(LocalDate today) {
        if (to != null) {
            throw new Refusal("neighborhood.committee.refusal.seatOver", to);
        }
    }

    /** The successor is there. */
    void leave(LocalDate lastDay) {
        if (to == null || to.isAfter(lastDay)) {
            to = lastDay.isBefore(from) ? from : lastDay;
        }
    }

    /** The count that ended it does not hold any more. */
    void stay() {
        if (endReason == null) {
            to = null;
        }
    }

    void publish(LocalDate on) {
        publishedOn = on;
    }

    void handOver(LocalDate on) {
        handedOverOn = on;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean goesOnAfter(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    boolean isOverBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether the alternate left this place for one with a vote. */
    boolean movedUpAmong(List<Seat> all) {
        return office == Office.ALTERNATE && to != null && all.stream().anyMatch(one -> one.office.hasVote() && one.personId == personId
                && one.from.equals(to.plusDays(1)));
    }

    /** Ended before the term, for a reason that has to be published. */
    public boolean isEndedEarly() {
        return endReason != null && endReason != EndReason.ANNULLED;
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
        return "neighborhood/committee/" + committeeId;
    }

    public long committeeId() {
        return committeeId;
    }

    public long personId() {
        return personId;
    }

    public Office office() {
        return office;
    }

    public int place() {
        return place;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public LocalDate resignedOn() {
        return resignedOn;
    }

    public EndReason endReason() {
        return endReason;
    }

    public String endText() {
        return endText;
    }

    public LocalDate endedRecorded() {
        return endedRecorded;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }
}
