package org.yishi.deliberation.session;

import java.time.Instant;

import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A minority opinion (少数意见): goes verbatim under the opinion, with the interest and without the name. */
@Entity
@Table(name = "deliberation_dissent")
public class Dissent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "group_name")
    private String group;
    private String body;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected Dissent() {
        // for JPA
    }

    public static Dissent of(long consultationId, Participant who) {
        Dissent dissent = new Dissent();
        dissent.consultationId = consultationId;
        dissent.personId = who.personId();
        dissent.group = who.group();
        return dissent;
    }

    public void write(String words, Instant at) {
        body = Wording.required(words, 900, "body");
        writtenAt = at;
    }

    public String group() {
        return group;
    }

    public String body() {
        return body;
    }
}
