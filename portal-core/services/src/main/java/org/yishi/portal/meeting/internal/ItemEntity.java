package org.yishi.portal.meeting.internal;

import java.time.Instant;
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

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Finding;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Hands;

/**
 * A matter on the agenda of a meeting. Its motion is frozen before the vote; it is voted on once; the result is read out. What is not
 * decided is left over with a reason.
 */
@Entity
@Sealed
@Table(name = "portal_meeting_item")
public class ItemEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    private int number;
    @Column(name = "subject_dossier")
    private String subjectDossier;
    @Column(name = "subject_key")
    private String subjectKey;
    private String title;
    @Column(name = "body")
    private String text;
    private boolean noticed;
    private String motion;
    @Column(name = "motion_digest")
    private String motionDigest;
    @Column(name = "motion_at")
    private Instant motionAt;
    @Column(name = "ballot_id")
    private long ballotId;
    @Column(name = "ballot_at")
    private Instant ballotAt;
    private int base;
    private int present;
    @Column(name = "votes_for")
    private int votesFor;
    private int against;
    private int abstain;
    @Enumerated(EnumType.STRING)
    private Finding.Outcome outcome;
    private String explanation;
    @Column(name = "voted_at")
    private Instant votedAt;
    @Column(name = "read_out_at")
    private Instant readOutAt;
    @Column(name = "left_over")
    private String leftOver;
    @Version
    private long version;

    protected ItemEntity() {
    }

    public static ItemEntity on(long meetingId, int number, AgendaItem planned) {
        ItemEntity item = new ItemEntity();
        item.meetingId = meetingId;
        item.number = number;
        item.subjectDossier = planned.subjectDossier() == null ? "" : planned.subjectDossier();
        item.subjectKey = planned.subjectKey() == null ? "" : planned.subjectKey();
        item.title = Wording.of(planned.title(), 200, "item");
        item.text = Wording.orEmpty(planned.text(), 10_000, "text");
        return item;
    }

    public void notice() {
        noticed = true;
    }

    /** From now on exactly these words are voted on. Before the vote they may be changed once more, after it never. */
    public void freeze(String wording, Instant at) {
        requireUndecided();
        if (ballotId != 0) {
            throw new Refusal("portal.meeting.refusal.ballotRuns");
        }
        motion = Wording.of(wording, 10_000, "motion");
        motionDigest = Wording.digest(motion);
        motionAt = at;
    }

    /** Frozen, undecided, and not with another ballot. */
    public void requireReadyForBallot() {
        requireUndecided();
        requireMotion();
        if (ballotId != 0) {
            throw new Refusal("portal.meeting.refusal.ballotRuns");
        }
    }

    /** The frozen motion goes to a ballot; its count will decide. */
    public void goesToBallot(long ballot, Instant at) {
        requireReadyForBallot();
        ballotId = ballot;
        ballotAt = at;
    }

    /** The ballot was cancelled or invalid: the motion can be voted on again. */
    public void ballotCancelled() {
        ballotId = 0;
    }

    public void decide(Finding finding, Hands hands, String written, Instant at) {
        requireUndecided();
        requireMotion();
        base = finding.base();
        present = finding.present();
        votesFor = hands.votesFor();
        against = hands.against();
        abstain = hands.abstain();
        outcome = finding.outcome();
        explanation = written;
        votedAt = at;
    }

    /** 当场宣布结果. */
    public void readOut(Instant at) {
        if (!isDecided()) {
            throw new Refusal("portal.meeting.refusal.notVoted", number);
        }
        readOutAt = at;
    }

    public void leaveOver(String reason) {
        requireUndecided();
        if (ballotId != 0) {
            throw new Refusal("portal.meeting.refusal.ballotRuns");
        }
        leftOver = Wording.of(reason, 500, "reason");
    }

    private void requireUndecided() {
        if (isDecided()) {
            throw new Refusal("portal.meeting.refusal.voted", number);
        }
    }

    private void requireMotion() {
        if (motion == null) {
            throw new Refusal("portal.meeting.refusal.noMotion", number).at("motion");
        }
    }

    public boolean isDecided() {
        return outcome != null;
    }

    public boolean isClosed() {
        return isDecided() && readOutAt != null || leftOver != null && !isDecided();
    }

    public Finding finding() {
        return isDecided() ? new Finding(outcome, base, present, votesFor, ExplanationText.read(explanation)) : null;
    }

    public long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int number() {
        return number;
    }

    public String subjectDossier() {
        return subjectDossier;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public boolean isNoticed() {
        return noticed;
    }

    public String motion() {
        return motion == null ? "" : motion;
    }

    public String motionDigest() {
        return motionDigest == null ? "" : motionDigest;
    }

    public long ballotId() {
        return ballotId;
    }

    /** From when on people could cast it. */
    public Instant ballotAt() {
        return ballotAt;
    }

    public int present() {
        return present;
    }

    public int votesFor() {
        return votesFor;
    }

    public int against() {
        return against;
    }

    public int abstain() {
        return abstain;
    }

    public boolean isReadOut() {
        return readOutAt != null;
    }

    public Instant votedAt() {
        return votedAt;
    }

    /** Until when nothing may change about who was there: the vote, or the opening of the ballot that runs. */
    Optional<Instant> presenceFixedAt() {
        return Optional.ofNullable(isDecided() || ballotId == 0 ? votedAt : ballotAt);
    }

    public String leftOver() {
        return leftOver == null ? "" : leftOver;
    }
}
