package org.yishi.deliberation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Finding;
import org.yishi.portal.ballot.Tallies;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.election.ReviewRule;

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
 * A democratic review (民主评议): the object reports in writing some days before, is {@linkplain #put judged} by secret ballot, and the supervision
 * committee {@linkplain #count counts}. Of a member of the residents' committee it says whether the office ends by law.
 */
@Entity
@Sealed
@Table(name = "deliberation_review")
public class Review {

    static final String LAW = "居民委员会组织法第三十七条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    private ReviewedKind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private ReviewVoters voters;

    private String report;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ballot_id")
    private Long ballotId;

    private Long base;

    private Long present;

    private Long excellent;

    private Long competent;

    private Long barely;

    private Long incompetent;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    @Column(name = "office_ends")
    private boolean officeEnds;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    @Column(name = "nothing_why")
    private String nothingWhy;

    protected Review() {
        // for JPA
    }

    static Review of(Consultation consultation, ReviewPlan plan) {
        if (consultation.form() != ConsultForm.REVIEW) {
            throw new Refusal("deliberation.refusal.notReview");
        }
        Review review = new Review();
        review.consultationId = consultation.id();
        review.write(plan);
        return review;
    }

    void write(ReviewPlan plan) {
        if (publishedAt != null) {
            throw new Refusal("deliberation.refusal.reviewReported").by(LAW);
        }
        kind = plan.kind();
        subject = plan.subject();
        voters = plan.voters();
        report = plan.report();
    }

    /** The report is public, and stands. @param days between it and the session, neither of them counted as one (民法典第二百零一条) */
    void publish(LocalDate sessionOn, int days, LocalDate today, Instant at) {
        if (publishedAt != null) {
            throw new Refusal("deliberation.refusal.reviewReported").by(LAW);
        }
        if (sessionOn == null) {
            throw new Refusal("deliberation.refusal.noSession").by(LAW);
        }
        LocalDate earliest = today.plusDays(days + 1L);
        if (sessionOn.isBefore(earliest)) {
            throw new Refusal("deliberation.refusal.sessionTooSoon", days, earliest).by(LAW);
        }
        publishedAt = at;
    }

    /** The ballot is announced. */
    void put(long ballot) {
        if (publishedAt == null) {
            throw new Refusal("deliberation.refusal.noReviewReport").by(LAW);
        }
        if (ballotId != null) {
            throw new Refusal("deliberation.refusal.ballotAnnounced").by(LAW);
        }
        ballotId = ballot;
    }

    void count(long heads, Tallies tallies, Finding finding, LocalDate on) {
        base = heads;
        present = tallies.cast().heads();
        excellent = tallies.of(Mark.EXCELLENT.name()).heads();
        competent = tallies.of(Mark.COMPETENT.name()).heads();
        barely = tallies.of(Mark.BARELY.name()).heads();
        incompetent = tallies.of(Mark.INCOMPETENT.name()).heads();
        verdict = switch (finding.outcome()) {
            case Finding.PASSED -> ReviewVerdict.COMPETENT;
            case Finding.REJECTED -> ReviewVerdict.INCOMPETENT;
            default -> ReviewVerdict.NOT_HELD;
        };
        countedOn = on;
    }

    /** Of a member of the committee the second finding in a row ends the office by law. @param earlier reviews of the same member, in order */
    void follow(List<Review> earlier) {
        if (kind == ReviewedKind.MEMBER) {
            officeEnds = ReviewRule.standard().count(Stream.concat(earlier.stream(), Stream.of(this)).map(Review::round).toList())
                    .terminatedAt().filter(round().round()::equals).isPresent();
        }
    }

    /** As the rule on rounds in a row reads it. */
    private ReviewRule.Round round() {
        return new ReviewRule.Round(Long.toString(consultationId), base, present, incompetent);
    }

    /** It was judged, and nothing has to be put right, for a reason that everybody reads. */
    void rectifyNothing(String why) {
        if (verdict == null) {
            throw new Refusal("deliberation.refusal.notCountedYet").by(LAW);
        }
        if (verdict == ReviewVerdict.INCOMPETENT) {
            throw new Refusal("deliberation.refusal.mustRectify").by(LAW);
        }
        nothingWhy = Wording.required(why, 500, "why");
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isCounted() {
        return verdict != null;
    }

    public long of(Mark mark) {
        return switch (mark) {
            case EXCELLENT -> excellent;
            case COMPETENT -> competent;
            case BARELY -> barely;
            case INCOMPETENT -> incompetent;
        };
    }

    public String digest() {
        return LedgerEntry.sha256(kind + "\n" + subject + "\n" + report);
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public ReviewedKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public ReviewVoters voters() {
        return voters;
    }

    public String report() {
        return report;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Null before it is announced. */
    public Long ballotId() {
        return ballotId;
    }

    public Long base() {
        return base;
    }

    public Long present() {
        return present;
    }

    public ReviewVerdict verdict() {
        return verdict;
    }

    public boolean isOfficeEnding() {
        return officeEnds;
    }

    /** Null where something has to be put right, or nobody said yet that nothing has. */
    public String nothingWhy() {
        return nothingWhy;
    }

    public LocalDate countedOn() {
        return countedOn;
    }
}
