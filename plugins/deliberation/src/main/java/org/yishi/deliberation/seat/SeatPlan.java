package org.yishi.deliberation.seat;

import java.time.Instant;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How many seats there are (席位方案), how many of them officials may take, and how many women are sought. It may be made anew until registration opens. */
@Entity
@Sealed
@Table(name = "deliberation_seat_plan")
public class SeatPlan {

    private static final int WOMEN_ONE_IN = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private int seats;
    private int officials;
    private int women;
    @Column(name = "allotted_at")
    private Instant allottedAt;

    protected SeatPlan() {
        // for JPA
    }

    static SeatPlan of(long consultationId) {
        SeatPlan plan = new SeatPlan();
        plan.consultationId = consultationId;
        return plan;
    }

    void allot(int number, OfficialShare share, Instant at) {
        seats = number;
        officials = share.of(number);
        women = (number + WOMEN_ONE_IN - 1) / WOMEN_ONE_IN;
        allottedAt = at;
    }

    public long consultationId() {
        return consultationId;
    }

    public int seats() {
        return seats;
    }

    /** At most so many. */
    public int officials() {
        return officials;
    }

    /** At least so many, where the groups allow it: a third, rounded up. */
    public int women() {
        return women;
    }
}
