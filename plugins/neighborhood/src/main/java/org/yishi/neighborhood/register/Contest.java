package org.yishi.neighborhood.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

/**
 * Somebody says that a line is wrong, with what it should be and proof (异议). It is answered once: upheld, and the register mended; noted,
 * because the roll of the vote is frozen; or refused with reasons.
 */
@Entity
@Table(name = "neighborhood_contest")
public class Contest implements Matter {

    /** What is wrong. */
    public enum Kind {
        /** The area is wrong. */
        AREA,
        /** The owner is wrong. */
        OWNER,
        /** The unit is missing, twice, or not where it is. */
        UNIT,
        /** I bought it after the day of the roll. */
        LATER_BUYER,
        OTHER
    }

    /** What became of it. */
    public enum State { OPEN, UPHELD, NOTED, REFUSED }

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "roll_id")
    private long rollId;
    @Column(name = "unit_code")
    private String unitCode;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String claim;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "raised_on")
    private LocalDate raisedOn;
    @Column(name = "raised_at")
    private Instant raisedAt;
    private LocalDate due;
    @Enumerated(EnumType.STRING)
    private State state;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "mended_roll")
    private Long mendedRoll;
    @Column(name = "noted_party")
    private String notedParty;
    @Version
    private long version;

    protected Contest() {
    }

    static Contest raised(RollVersion roll, String unitCode, Kind kind, String claim, long personId, LocalDate on, LocalDate due, Instant at) {
        if (kind == null) {
            throw new Refusal("neighborhood.register.refusal.contestKind").at("kind");
        }
        Contest contest = new Contest();
        contest.areaId = roll.areaId();
        contest.rollId = roll.id();
        contest.unitCode = unitCode;
        contest.kind = kind;
        contest.claim = words(claim, "claim");
        contest.personId = personId;
        contest.raisedOn = on;
        contest.raisedAt = at;
        contest.due = due;
        contest.state = State.OPEN;
        return contest;
    }

    private static String words(String typed, String field) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            throw new Refusal("neighborhood.register.refusal.words", LONGEST).at(field);
        }
        return typed.strip();
    }

    /** The register was mended. */
    void uphold(String words, long mendedRollId, Instant at) {
        answer(State.UPHELD, words, at);
        mendedRoll = mendedRollId;
    }

    /** The roll of the vote stays as it is, and the line is noted in it. */
    void note(String words, String party, Instant at) {
        answer(State.NOTED, words, at);
        notedParty = party;
    }

    void refuse(String words, Instant at) {
        answer(State.REFUSED, words, at);
    }

    private void answer(State found, String words, Instant at) {
        if (state != State.OPEN) {
            throw new Refusal("neighborhood.register.refusal.answered");
        }
        answer = words(words, "answer");
        state = found;
        answeredAt = at;
    }

    /** The roll was frozen anew before the vote opened. */
    void carriedTo(long newRollId, Optional<String> party) {
        rollId = newRollId;
        if (state == State.NOTED) {
            notedParty = party.orElse(notedParty);
        }
    }

    void unname(Leaver leaver) {
        claim = leaver.unnamed(claim);
        answer = leaver.unnamed(answer);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "neighborhood/contest/" + id;
    }

    public long rollId() {
        return rollId;
    }

    public String unitCode() {
        return unitCode;
    }

    public Kind kind() {
        return kind;
    }

    public String claim() {
        return claim;
    }

    public long personId() {
        return personId;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public LocalDate due() {
        return due;
    }

    public State state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    public String notedParty() {
        return notedParty;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
