package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a demand of owners goes on once enough have signed (联名提议): the committee has to call the vote, or refuses with its reasons; then, or where
 * the days are over, twenty owners ask the street to call it (四川省物业管理条例第三十条).
 */
@Embeddable
public class VoteDemand {

    @Column(name = "demand_met_on")
    private LocalDate metOn;
    @Column(name = "demand_due_on")
    private LocalDate dueOn;
    @Column(name = "demand_refused_on")
    private LocalDate refusedOn;
    @Column(name = "demand_refused_why")
    private String refusedWhy;
    @Column(name = "street_asked_on")
    private LocalDate streetAskedOn;

    void met(LocalDate on, int days) {
        metOn = on;
        dueOn = on.plusDays(days);
    }

    void refused(String why, LocalDate on) {
        refusedWhy = StatedReasons.written("reason", why);
        refusedOn = on;
    }

    void streetAsked(LocalDate on) {
        streetAskedOn = on;
    }

    /** Whether owners may turn to the street today. */
    public boolean isOpenToStreet(LocalDate today) {
        return metOn != null && streetAskedOn == null && (refusedOn != null || today.isAfter(dueOn));
    }

    /** Null before enough had signed. */
    public LocalDate metOn() {
        return metOn;
    }

    /** Until when the vote is to be called. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null where the committee did not refuse. */
    public LocalDate refusedOn() {
        return refusedOn;
    }

    public String refusedWhy() {
        return refusedWhy;
    }

    /** Null before owners asked the street. */
    public LocalDate streetAskedOn() {
        return streetAskedOn;
    }
}
