package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * Members demand a meeting of their committee (提议召开会议). One begins, others join; once a third of all members stand behind it, the committee
 * meets within seven days. Whether it did is told by the meeting that was called, and everybody sees a demand that was not met.
 */
@Entity
@Table(name = "neighborhood_meeting_demand")
public class MeetingDemand implements Matter {

    static final String LAW = "业主大会和业主委员会指导规则第三十七条";
    static final String DOSSIERS = "neighborhood/demand/";
    private static final int LONGEST = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    private String reason;
    /** Ids of the seats that stand behind it, in the order in which they joined. */
    private String seats;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Column(name = "reached_on")
    private LocalDate reachedOn;
    private LocalDate due;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "meets_on")
    private LocalDate meetsOn;

    protected MeetingDemand() {
    }

    static MeetingDemand begun(Committee committee, String reason, LocalDate on) {
        MeetingDemand demand = new MeetingDemand();
        demand.areaId = committee.areaId();
        demand.committeeId = committee.id();
        demand.reason = Typed.required(reason, LONGEST, "reason");
        demand.seats = "";
        demand.begunOn = on;
        return demand;
    }

    /**
     * A member stands behind it.
     *
     * @param members  how many there are today
     * @param deadline by which they meet, should this be enough
     * @return whether it is enough with this one
     */
    boolean join(long seatId, MeetingDemandRule rule, int members, LocalDate today, LocalDate deadline) {
        List<Long> all = new ArrayList<>(seats());
        if (all.contains(seatId)) {
            throw new Refusal("neighborhood.demand.refusal.joined").by(LAW);
        }
        if (!isWaiting()) {
            throw new Refusal("neighborhood.demand.refusal.called").by(LAW);
        }
        all.add(seatId);
        seats = all.stream().map(String::valueOf).collect(Collectors.joining(","));
        boolean reached = reachedOn == null && rule.isReached(all.size(), members);
        if (reached) {
            reachedOn = today;
            due = deadline;
        }
        return reached;
    }

    /** The committee called a meeting for that day. */
    void called(long meeting, LocalDate on) {
        meetingId = meeting;
        meetsOn = on;
    }

    List<Long> seats() {
        return seats.isEmpty() ? List.of() : Arrays.stream(seats.split(",")).map(Long::valueOf).toList();
    }

    /** No meeting was called for it yet. */
    public boolean isWaiting() {
        return meetsOn == null;
    }

    public boolean isReached() {
        return reachedOn != null;
    }

    /** The meeting was called, but for a day after the deadline. */
    public boolean isLate() {
        return meetsOn != null && due != null && meetsOn.isAfter(due);
    }

    /** The deadline is over and none was called. */
    public boolean isOverdueOn(LocalDate today) {
        return isWaiting() && due != null && due.isBefore(today);
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

    public long committeeId() {
        return committeeId;
    }

    public String reason() {
        return reason;
    }

    public int joined() {
        return seats().size();
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public LocalDate due() {
        return due;
    }

    public long meetingId() {
        return meetingId;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }
}
