package org.yishi.deliberation.topic;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How many have to support a topic so that it must be taken up, or refused with reasons that are read at the next meeting of representatives
 * (domain 2.5); fixed when the topic was put forward.
 */
@Embeddable
public class Petition {

    @Column(name = "petition_base")
    private int base;

    @Column(name = "petition_needed")
    private int needed;

    @Enumerated(EnumType.STRING)
    @Column(name = "petition_unit")
    private SupportRule.Unit unit;

    @Column(name = "petition_on")
    private LocalDate reachedOn;

    @Column(name = "petition_due")
    private LocalDate due;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "read_meeting")
    private Long readMeeting;

    protected Petition() {
        // for JPA
    }

    static Petition of(SupportRule rule, int households) {
        SupportRule.Need need = rule.need(households);
        Petition petition = new Petition();
        petition.base = households;
        petition.needed = need.needed();
        petition.unit = need.unit();
        return petition;
    }

    void reach(LocalDate on, LocalDate latest) {
        reachedOn = on;
        due = latest;
    }

    /** @param decidedOn what was decided is read, so not before */
    void read(long meeting, LocalDate on, LocalDate decidedOn) {
        if (on.isBefore(decidedOn)) {
            throw new Refusal("deliberation.topic.refusal.readBefore", decidedOn).at("meeting");
        }
        if (readOn != null) {
            throw new Refusal("deliberation.topic.refusal.readAlready", readOn);
        }
        readMeeting = meeting;
        readOn = on;
    }

    public boolean isReached() {
        return reachedOn != null;
    }

    public boolean isRead() {
        return readOn != null;
    }

    /** Households in the register on the day on which the topic was put forward; 0 where there was none. */
    public int base() {
        return base;
    }

    public int needed() {
        return needed;
    }

    public SupportRule.Unit unit() {
        return unit;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    /** The last day on which the law has a meeting of representatives held; null while there are too few. */
    public LocalDate due() {
        return due;
    }

    public LocalDate readOn() {
        return readOn;
    }

    public Long readMeeting() {
        return readMeeting;
    }
}
