package org.yishi.deliberation.seat;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody who would like to take part (报名), under a random number that says nothing about the person. Until the pool is frozen it may be
 * taken back, and the row goes; or it is {@linkplain #exclude excluded} with a reason. Then the person is {@linkplain #seat in}, stands
 * {@linkplain #standBy in reserve}, or was {@linkplain #leaveOut not drawn}.
 */
@Entity
@Table(name = "deliberation_volunteer")
public class Volunteer {

    /** What became of it. */
    public enum State { REGISTERED, EXCLUDED, SEATED, RESERVE, LEFT_OUT, DECLINED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "group_id")
    private long groupId;
    @Column(name = "person_id")
    private Long personId;
    private String number;
    private String name;
    private boolean woman;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private ExcludeReason reason;
    private String why;
    private int place;
    @Column(name = "registered_on")
    private LocalDate registeredOn;

    protected Volunteer() {
        // for JPA
    }

    static Volunteer registered(InterestGroup group, long personId, String number, String name, boolean woman, LocalDate on) {
        Volunteer volunteer = new Volunteer();
        volunteer.consultationId = group.consultationId();
        volunteer.personId = personId;
        volunteer.number = number;
        volunteer.name = name;
        volunteer.state = State.REGISTERED;
        volunteer.registeredOn = on;
        volunteer.change(group, woman);
        return volunteer;
    }

    /** For another group, or with another answer; the number stays. */
    void change(InterestGroup group, boolean isWoman) {
        requireRegistered();
        groupId = group.id();
        woman = isWoman;
    }

    /** Leaves the pool before the draw, for a reason that is public without the name. */
    void exclude(ExcludeReason because, String words) {
        requireRegistered();
        if (because == null) {
            throw new Refusal("deliberation.refusal.empty").at("reason");
        }
        reason = because;
        why = Wording.required(words, 300, "why");
        state = State.EXCLUDED;
    }

    void seat() {
        state = State.SEATED;
        place = 0;
    }

    void standBy(int which) {
        state = State.RESERVE;
        place = which;
    }

    void leaveOut() {
        state = State.LEFT_OUT;
    }

    void decline() {
        state = State.DECLINED;
    }

    void requireRegistered() {
        if (state != State.REGISTERED) {
            throw new Refusal("deliberation.seat.refusal.registrationOver");
        }
    }

    /** Whoever it was has left the portal; a reserve is one less. */
    void unname() {
        personId = null;
        name = Leaver.NOBODY;
        if (state == State.RESERVE || state == State.SEATED) {
            decline();
        }
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public long groupId() {
        return groupId;
    }

    /** Null where the person has left. */
    Long personId() {
        return personId;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public boolean isWoman() {
        return woman;
    }

    public State state() {
        return state;
    }

    public ExcludeReason reason() {
        return reason;
    }

    public String why() {
        return why;
    }

    /** Which reserve of the group; 0 of others. */
    public int place() {
        return place;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }
}
