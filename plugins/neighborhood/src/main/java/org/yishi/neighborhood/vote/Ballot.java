package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDateTime;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

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
 * A ballot that came in (表决票). Whatever becomes of it, it stays: late, spoilt, for a unit that nobody knows.
 *
 * <p>Its life: {@linkplain #online cast} on a screen it is in. From {@linkplain #paper paper} it is typed by one and
 * {@linkplain #confirm confirmed} by another who reads it again; where the two read differently it is disputed and has to be
 * typed anew, which {@linkplain #replaced replaces} it. Whether it counts is decided by the rule when all are counted.
 */
@Entity
@Table(name = "neighborhood_vote_ballot")
@Sealed
public class Ballot {

    public enum State {
        /** From paper, waits for the second reader. */
        TYPED,
        /** In the box. */
        IN,
        /** Two readers read differently. */
        DISPUTED,
        /** It was read differently and has been typed anew; another row is in its place. */
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "party_key")
    private String partyKey;
    private String unit;
    private String voter;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "proxy_id")
    private Long proxyId;
    @Enumerated(EnumType.STRING)
    private BallotChannel channel;
    @Column(name = "came_at")
    private LocalDateTime cameAt;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private boolean signed;
    private String marks;
    @Enumerated(EnumType.STRING)
    private State state;
    @Embedded
    private PaperTrail paper;
    private String device = "";
    private String receipt;
    private String once;
    private String request;

    protected Ballot() {
        // for JPA
    }

    private static Ballot of(long voteId, Caster caster, Marks marks, LocalDateTime at, Instant recorded, String receipt) {
        Ballot ballot = new Ballot();
        ballot.voteId = voteId;
        ballot.partyKey = caster.partyKey();
        ballot.unit = caster.unit();
        ballot.voter = caster.voter();
        ballot.personId = caster.personId();
        ballot.proxyId = caster.proxyId() == 0 ? null : caster.proxyId();
        ballot.marks = marks.text();
        ballot.cameAt = at;
        ballot.recordedAt = recorded;
        ballot.receipt = receipt;
        return ballot;
    }

    static Ballot online(long voteId, Caster caster, Marks marks, LocalDateTime at, Instant recorded, Slip slip) {
        Ballot ballot = of(voteId, caster, marks, at, recorded, slip.receipt());
        ballot.channel = BallotChannel.ONLINE;
        ballot.signed = true;
        ballot.state = State.IN;
        ballot.paper = PaperTrail.none();
        ballot.device = slip.device();
        ballot.once = slip.once();
        ballot.request = slip.request();
        return ballot;
    }

    static Ballot paper(long voteId, Caster caster, PaperBallot paper, Marks read, Scan scan, long worker, Instant recorded, Slip slip) {
        Ballot ballot = of(voteId, caster, read, paper.cameAt(), recorded, slip.receipt());
        ballot.channel = paper.channel();
        ballot.signed = paper.signed();
        ballot.state = State.TYPED;
        ballot.paper = PaperTrail.typed(paper.serial(), scan, worker);
        ballot.once = slip.once();
        ballot.request = slip.request();
        return ballot;
    }

    /** Who typed it cannot be the one who reads it again. */
    void confirm(Marks again, long worker) {
        requireState(State.TYPED);
        paper = paper.readAgain(again.text(), worker);
        state = again.equals(marks()) ? State.IN : State.DISPUTED;
    }

    /** The same paper was typed anew. */
    void replaced() {
        requireState(State.DISPUTED);
        state = State.REPLACED;
    }

    /** Another than who typed it looked at the scan; the mistake in typing is mended, the first reading stays in the ledger. */
    void correct(Marks right, long worker) {
        if (state != State.IN || channel == BallotChannel.ONLINE) {
            throw new Refusal("neighborhood.vote.refusal.notPaper");
        }
        marks = right.text();
        paper = paper.corrected(worker);
    }

    private void requireState(State wanted) {
        if (state != wanted) {
            throw new Refusal("neighborhood.vote.refusal.ballot." + state);
        }
    }

    /** The line that the digest over all ballots is made of. */
    String line() {
        return String.join("|", Long.toString(id), partyKey, unit, voter, String.valueOf(proxyId), channel.name(), cameAt.toString(),
                Boolean.toString(signed), marks, state.name(), paper.serial(), paper.scanSha(), receipt);
    }

    Marks marks() {
        return Marks.parse(marks);
    }

    public long id() {
        return id;
    }

    public long voteId() {
        return voteId;
    }

    /** Empty where the unit is in no register. */
    public String partyKey() {
        return partyKey;
    }

    public String unit() {
        return unit;
    }

    String voter() {
        return voter;
    }

    /** 0 where the voter is not known to the portal. */
    long personId() {
        return personId;
    }

    public Long proxyId() {
        return proxyId;
    }

    public BallotChannel channel() {
        return channel;
    }

    public LocalDateTime cameAt() {
        return cameAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isSigned() {
        return signed;
    }

    public State state() {
        return state;
    }

    public PaperTrail paper() {
        return paper;
    }

    String device() {
        return device;
    }

    public String receipt() {
        return receipt;
    }

    @Override
    public String toString() {
        return "Ballot[" + id + "]";
    }
}
