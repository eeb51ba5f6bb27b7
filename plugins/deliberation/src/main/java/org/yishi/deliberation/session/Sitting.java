package org.yishi.deliberation.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A session (协商会议) of a matter: called with the notice or when the one before adjourned, begun once enough of every interest are there. */
@Entity
@Sealed
@Table(name = "deliberation_sitting")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private int number;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "began_at")
    private Instant beganAt;
    private int base;
    private int present;
    @Column(name = "present_groups")
    private String presentGroups = "";
    private int observers;

    protected Sitting() {
        // for JPA
    }

    public static Sitting called(long consultationId, int number, long meetingId, LocalDate day) {
        Sitting sitting = new Sitting();
        sitting.consultationId = consultationId;
        sitting.number = number;
        sitting.meetingId = meetingId;
        sitting.heldOn = day;
        return sitting;
    }

    /** @param byGroup how many of each interest are there */
    public void begin(int seats, Map<String, Long> byGroup, LocalDate today, Instant at) {
        if (beganAt != null) {
            throw new Refusal("deliberation.refusal.begun");
        }
        heldOn = today;
        beganAt = at;
        base = seats;
        present = byGroup.values().stream().mapToInt(Long::intValue).sum();
        presentGroups = byGroup.entrySet().stream().map(one -> one.getValue() + " " + one.getKey()).collect(Collectors.joining("\n"));
    }

    /** How many listened (旁听) without a seat. */
    public void observedBy(int number) {
        if (number < 0 || number > 9_999) {
            throw new Refusal("deliberation.refusal.observers").at("observers");
        }
        observers = number;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public int number() {
        return number;
    }

    public long meetingId() {
        return meetingId;
    }

    /** The day for which it is called, and once it began the day on which it did. */
    public LocalDate heldOn() {
        return heldOn;
    }

    public boolean isBegun() {
        return beganAt != null;
    }

    public int base() {
        return base;
    }

    public int present() {
        return present;
    }

    /** {@code 3 老年人}, one of each interest. */
    public List<String> presentGroups() {
        return presentGroups.lines().toList();
    }

    public int observers() {
        return observers;
    }
}
