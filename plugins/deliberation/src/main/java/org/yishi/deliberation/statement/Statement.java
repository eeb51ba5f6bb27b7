package org.yishi.deliberation.statement;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
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

    @Column(name = "appealed_on")
    private LocalDate appealedOn;

    @Column(name = "appeal_why")
    private String appealWhy;

    @Column(name = "upheld_why")
    private String upheldWhy;

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
        appealedOn = null;
        appealWhy = null;
        upheldWhy = null;
        decided(moderatorId, at);
    }

    /** The supervision committee finds that it should not have been hidden. */
    public void restore(long supervisorId, Instant at) {
        requireHidden();
        state = State.SHOWN;
        hiddenWhy = null;
        decided(supervisorId, at);
    }

    /** Its author asks the supervision committee to look at it (申诉), once for each hiding. */
    void appeal(String why, LocalDate on) {
        requireHidden();
        if (appealedOn != null) {
            throw new Refusal("deliberation.refusal.appealed");
        }
        appealWhy = Wording.required(why, 300, "why");
        appealedOn = on;
    }

    /** The supervision committee has looked at the appeal, and it stays hidden. */
    void uphold(String because, long supervisorId, Instant at) {
        if (!isAppealOpen()) {
            throw new Refusal("deliberation.refusal.noAppeal");
        }
        upheldWhy = Wording.required(because, 300, "because");
        decided(supervisorId, at);
    }

    private void requireHidden() {
        if (!isHiddenHere()) {
            throw new Refusal("deliberation.refusal.notHidden");
        }
    }

    /** Hidden by a moderator here, so that the supervision committee may look at it. */
    public boolean isHiddenHere() {
        return state == State.HIDDEN && hiddenWhy.isChoice();
    }

    /** Whether the supervision committee owes an answer. */
    public boolean isAppealOpen() {
        return state == State.HIDDEN && appealedOn != null && upheldWhy == null;
    }

    /** The author left the portal. */
    public void unname(Leaver author) {
        String without = author.unnamed(body);
        if (!without.equals(body)) {
            body = without;
            bodyKey = null;
        }
        appealWhy = appealWhy == null ? null : author.unnamed(appealWhy);
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

    /** Null where nobody appealed against the hiding. */
    public LocalDate appealedOn() {
        return appealedOn;
    }

    public String appealWhy() {
        return appealWhy;
    }

    /** Why the supervision committee left it hidden; null where it did not. */
    public String upheldWhy() {
        return upheldWhy;
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
