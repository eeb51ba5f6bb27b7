package org.yishi.deliberation.statement;

import java.time.Instant;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
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
 * A statement (观点) of one participant on which others vote.
 *
 * <p>Its life: {@linkplain #say said}, then checked once by a moderator, who {@linkplain #approve approves} or {@linkplain #hide hides}
 * it with a reason from the list. The supervision committee may {@linkplain #restore show a hidden one again}. It is never deleted
 * and its words never change.
 */
@Entity
@Sealed
@Table(name = "deliberation_statement")
public class Statement {

    /** Whether a statement can be read and voted on. */
    public enum State {
        /** 待审. */
        WAITING,
        /** 已公开. */
        SHOWN,
        /** 已隐藏. */
        HIDDEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "participant_id")
    private long participantId;

    private String body;

    @Column(name = "body_key")
    private String bodyKey;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean checked;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_why")
    private HideReason hiddenWhy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected Statement() {
        // for JPA
    }

    /** @param checkBefore whether it waits for the moderator before others see it */
    public static Statement say(long consultationId, long participantId, StatementText text, boolean checkBefore, Instant at) {
        Statement statement = new Statement();
        statement.consultationId = consultationId;
        statement.participantId = participantId;
        statement.body = text.body();
        statement.bodyKey = text.key();
        statement.state = checkBefore ? State.WAITING : State.SHOWN;
        statement.saidAt = at;
        return statement;
    }

    public void approve(long moderatorId, Instant at) {
        if (checked) {
            throw new Refusal("deliberation.refusal.alreadyChecked");
        }
        state = State.SHOWN;
        decided(moderatorId, at);
    }

    /** Waiting or shown; the reason is told to the author and counted in public. */
    public void hide(HideReason why, long moderatorId, Instant at) {
        if (why == null || !why.isChoice()) {
            throw new Refusal("deliberation.refusal.noReason").at("reason");
        }
        if (state == State.HIDDEN) {
            throw new Refusal("deliberation.refusal.alreadyHidden");
        }
        state = State.HIDDEN;
        hiddenWhy = why;
        decided(moderatorId, at);
    }

    /** The supervision committee finds that it should not have been hidden. */
    public void restore(long supervisorId, Instant at) {
        if (state != State.HIDDEN || !hiddenWhy.isChoice()) {
            throw new Refusal("deliberation.refusal.notHidden");
        }
        state = State.SHOWN;
        hiddenWhy = null;
        decided(supervisorId, at);
    }

    /** The author left the portal. */
    public void unname(Leaver author) {
        String without = author.unnamed(body);
        if (!without.equals(body)) {
            body = without;
            bodyKey = null;
        }
    }

    private void decided(long personId, Instant at) {
        checked = true;
        decidedBy = personId;
        decidedAt = at;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public long participantId() {
        return participantId;
    }

    public String body() {
        return body;
    }

    public State state() {
        return state;
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public boolean isChecked() {
        return checked;
    }

    public HideReason hiddenWhy() {
        return hiddenWhy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
