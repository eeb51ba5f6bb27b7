package org.yishi.deliberation.session;

import java.time.Instant;
import java.util.List;

import org.yishi.deliberation.outcome.GroupCount;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Asking everybody present about one point: the first and the second round, and as the third the open vote. Closed, its numbers stand. */
@Entity(name = "PointRound")
@Sealed
@Table(name = "deliberation_round")
public class Round {

    /** The open vote (公开表决). */
    static final int VOTE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "candidate_id")
    private long candidateId;
    private int number;
    private int sitting;
    private String wording;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    private String counts = "";
    private String digest;

    protected Round() {
        // for JPA
    }

    public static Round open(Candidate candidate, int number, int sitting, Instant at) {
        Round round = new Round();
        round.candidateId = candidate.id();
        round.number = number;
        round.sitting = sitting;
        round.wording = candidate.body();
        round.openedAt = at;
        return round;
    }

    public void close(List<GroupCount> groups, String answers, Instant at) {
        requireOpen();
        counts = GroupCount.text(groups);
        digest = answers;
        closedAt = at;
    }

    public void requireOpen() {
        if (closedAt != null) {
            throw new Refusal("deliberation.refusal.roundClosed");
        }
    }

    public long id() {
        return id;
    }

    public long candidateId() {
        return candidateId;
    }

    public int number() {
        return number;
    }

    public boolean isVote() {
        return number == VOTE;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** In which session it was asked. */
    public int sitting() {
        return sitting;
    }

    /** The words that were asked about. */
    public String wording() {
        return wording;
    }

    public List<GroupCount> counts() {
        return GroupCount.parse(counts);
    }
}
