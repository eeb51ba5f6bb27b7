package org.yishi.deliberation.session;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who leads the sessions of a matter (主持人), with what the person declared about an interest of his own. Another may take over. */
@Entity
@Table(name = "deliberation_moderator")
public class Moderator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private boolean interested;
    private String declaration;
    @Column(name = "named_at")
    private Instant namedAt;

    protected Moderator() {
        // for JPA
    }

    public static Moderator of(long consultationId) {
        Moderator moderator = new Moderator();
        moderator.consultationId = consultationId;
        return moderator;
    }

    /** @param interest the interest that was declared; empty for none */
    public void lead(long who, String called, String interest, Instant at) {
        personId = who;
        name = Wording.required(called, 60, "name");
        declaration = Wording.optional(interest, 500, "interest");
        interested = !declaration.isEmpty();
        namedAt = at;
    }

    public long personId() {
        return personId == null ? 0 : personId;
    }

    public String name() {
        return name;
    }

    public boolean isInterested() {
        return interested;
    }

    public String declaration() {
        return declaration;
    }
}
