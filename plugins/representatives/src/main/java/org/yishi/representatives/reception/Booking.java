package org.yishi.representatives.reception;

import java.time.Instant;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A place in the queue of a reception day. Its number is given once; one that is given up is not given to another. */
@Entity
@Table(name = "representatives_booking")
public class Booking {

    /** How it went. */
    public enum State {
        BOOKED, CANCELLED, CAME, MISSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "reception_id")
    private long receptionId;
    private int queue;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String reach;
    private String about;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "booked_at")
    private Instant bookedAt;

    protected Booking() {
        // for JPA
    }

    /** @param personId null where a worker books for somebody who is in no register */
    static Booking taken(Reception reception, int queue, Long personId, String name, String reach, String about, Instant at) {
        Booking one = new Booking();
        one.receptionId = reception.id();
        one.queue = queue;
        one.personId = personId;
        one.name = Typed.within(name, 60, "name");
        one.reach = Typed.within(reach, 60, "reach");
        one.about = Typed.within(about, 200, "about");
        one.state = State.BOOKED;
        one.bookedAt = at;
        return one;
    }

    void become(State next) {
        if (state != State.BOOKED) {
            throw new Refusal("representatives.reception.refusal.booking");
        }
        state = next;
    }

    public void forget() {
        personId = null;
        name = Leaver.NOBODY;
        reach = "";
        about = "";
        if (state == State.BOOKED) {
            state = State.CANCELLED;
        }
    }

    public long id() {
        return id;
    }

    public long receptionId() {
        return receptionId;
    }

    public int queue() {
        return queue;
    }

    public Long personId() {
        return personId;
    }

    public boolean is(long person) {
        return personId != null && personId == person;
    }

    public String name() {
        return name;
    }

    public String reach() {
        return reach;
    }

    public String about() {
        return about;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.BOOKED;
    }

    public Instant bookedAt() {
        return bookedAt;
    }
}
