package org.yishi.deliberation.follow;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.Sealed;

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
 * The report to everybody (反馈公示): what was done, what not and why, the money. It hangs as a notice of core, whose {@linkplain #post posting}
 * begins the days of the evaluation.
 */
@Entity
@Sealed
@Table(name = "deliberation_feedback")
public class FeedbackReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    private int round;

    private String done;

    private String undone;

    private String money;

    @Column(name = "notice_id")
    private long noticeId;

    @Enumerated(EnumType.STRING)
    private FeedbackState state = FeedbackState.PREPARED;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "evaluate_to")
    private LocalDate evaluateTo;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String digest;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    protected FeedbackReport() {
        // for JPA
    }

    /** What it says; each part is needed, 无 where there is nothing. */
    public record Words(String done, String undone, String money) {

        public Words {
            done = Wording.required(done, 3000, "done");
            undone = Wording.required(undone, 2000, "undone");
            money = Wording.required(money, 1000, "money");
        }
    }

    static FeedbackReport prepared(long consultationId, int round, Words words, long noticeId, Instant at) {
        FeedbackReport report = new FeedbackReport();
        report.consultationId = consultationId;
        report.round = round;
        report.done = words.done();
        report.undone = words.undone();
        report.money = words.money();
        report.noticeId = noticeId;
        report.preparedAt = at;
        return report;
    }

    /** It hangs. @param last day of the evaluation; where it hangs again, the later one holds */
    void post(LocalDate on, LocalDate last) {
        state = FeedbackState.POSTED;
        postedOn = postedOn == null ? on : postedOn;
        evaluateTo = evaluateTo == null || last.isAfter(evaluateTo) ? last : evaluateTo;
    }

    void close(LocalDate on, String sha256) {
        state = FeedbackState.CLOSED;
        closedOn = on;
        digest = sha256;
    }

    void takeBack() {
        state = FeedbackState.TAKEN_BACK;
    }

    /** Whether it is, or will be, what is told to everybody. */
    public boolean isLive() {
        return state != FeedbackState.TAKEN_BACK;
    }

    /** Whether it was ever to be read. */
    public boolean isPublic() {
        return postedOn != null;
    }

    public boolean isClosed() {
        return state == FeedbackState.CLOSED;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public int round() {
        return round;
    }

    public String done() {
        return done;
    }

    public String undone() {
        return undone;
    }

    public String money() {
        return money;
    }

    public long noticeId() {
        return noticeId;
    }

    public FeedbackState state() {
        return state;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    /** Until the end of this day people evaluate; null before it hangs. */
    public LocalDate evaluateTo() {
        return evaluateTo;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Of the certificate of its notice; null until that is closed. */
    public String digest() {
        return digest;
    }
}
