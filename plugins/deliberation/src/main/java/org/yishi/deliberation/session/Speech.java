package org.yishi.deliberation.session;

import java.time.Instant;

import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody said in a session (发言): for which interest, how long, and the gist. Written down by the recorder and not changed. */
@Entity
@Table(name = "deliberation_speech")
public class Speech {

    private static final int LONGEST = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "consultation_id")
    private long consultationId;
    private int sitting;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Column(name = "group_name")
    private String group;
    private int minutes;
    private String gist;
    @Column(name = "said_at")
    private Instant saidAt;
    @Column(name = "entered_by")
    private long enteredBy;

    protected Speech() {
        // for JPA
    }

    public static Speech said(Sitting sitting, Participant who, int minutes, String gist, long by, Instant at) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new Refusal("deliberation.refusal.minutes", LONGEST).at("minutes");
        }
        Speech speech = new Speech();
        speech.consultationId = sitting.consultationId();
        speech.sitting = sitting.number();
        speech.personId = who.personId();
        speech.name = who.name();
        speech.group = who.group();
        speech.minutes = minutes;
        speech.gist = Wording.required(gist, 1000, "gist");
        speech.enteredBy = by;
        speech.saidAt = at;
        return speech;
    }

    public long id() {
        return id;
    }

    public int sitting() {
        return sitting;
    }

    public String name() {
        return name;
    }

    /** Empty for who was invited. */
    public String group() {
        return group;
    }

    public int minutes() {
        return minutes;
    }

    public String gist() {
        return gist;
    }
}
