package org.yishi.representatives.representative;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A party delegate, people's deputy or political adviser who serves a community.
 *
 * <p>Its life: whoever holds the office introduces himself, or the station enters a card for one who has no account; the station shows it, and
 * it ends with the term or before it with a reason. Written anew, the card that was shown stays
 * until the station shows the new one. What he did stays.
 */
@Entity
@Table(name = "representatives_representative")
public class Representative implements Matter {

    /** How the dossiers of representatives begin; the id follows. */
    public static final String DOSSIERS = "representatives/representative/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String constituency;
    private String introduction;
    @Column(name = "term_from")
    private LocalDate from;
    @Column(name = "term_to")
    private LocalDate to;
    @Embedded
    private WaitingCard next;
    @Column(name = "shown_on")
    private LocalDate shownOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason")
    private String endReason = "";
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Representative() {
        // for JPA
    }

    /** @param personId null where he has no account */
    static Representative introduced(long areaId, Long personId, String name, Card card, Instant at) {
        Representative one = new Representative();
        one.areaId = areaId;
        one.personId = personId;
        one.name = Typed.needed(name, 60, "name");
        one.write(card);
        one.recordedAt = at;
        return one;
    }

    /** Says it anew; the station looks at it again. */
    void take(Card card) {
        requireServing();
        if (isShown()) {
            next = WaitingCard.of(card);
        } else {
            write(card);
        }
    }

    private void write(Card card) {
        kind = card.kind();
        level = card.level();
        constituency = card.constituency();
        introduction = card.introduction();
        from = card.from();
        to = card.to();
    }

    void show(LocalDate on) {
        requireServing();
        write(latest());
        next = null;
        shownOn = on;
    }

    void end(LocalDate on, String reason) {
        requireServing();
        endReason = Typed.needed(reason, 200, "reason");
        endedOn = on;
        next = null;
    }

    private void requireServing() {
        if (endedOn != null) {
            throw new Refusal("representatives.representative.refusal.ended", endedOn);
        }
    }

    /** The name of an office holder stays with what he did; the account does not. */
    public void forget(Leaver leaver) {
        if (is(leaver.personId())) {
            personId = null;
            next = null;
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    /** Null where he has no account. */
    public Long personId() {
        return personId;
    }

    public boolean is(long person) {
        return personId != null && personId == person;
    }

    public String name() {
        return name;
    }

    public RepresentativeKind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    public String constituency() {
        return constituency;
    }

    public String introduction() {
        return introduction;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** As it was written last, whether the station looked at it or not. */
    public Card latest() {
        return next == null ? new Card(kind, level, constituency, introduction, from, to) : next.card();
    }

    /** Whether there is something that the station has to look at. */
    public boolean isWaiting() {
        return endedOn == null && (next != null || !isShown());
    }

    /** Whether everybody may see it; what the station never looked at stays unseen, also when it has ended. */
    public boolean isShown() {
        return shownOn != null;
    }

    /** Null as long as he serves. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean servesOn(LocalDate day) {
        return shownOn != null && !day.isBefore(from) && !day.isAfter(to) && (endedOn == null || day.isBefore(endedOn));
    }
}
