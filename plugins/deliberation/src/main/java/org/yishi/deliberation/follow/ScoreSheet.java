package org.yishi.deliberation.follow;

import java.time.Instant;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the evaluation of one round came to; counted once, with the rule as it held then. */
@Entity
@Sealed
@Table(name = "deliberation_score")
public class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int round;

    private int people;

    @Column(name = "process_counts")
    private String processCounts;

    @Column(name = "result_counts")
    private String resultCounts;

    @Column(name = "reopen_below")
    private int reopenBelow;

    @Column(name = "min_cell")
    private int minCell;

    @Enumerated(EnumType.STRING)
    private SatisfactionRule.Verdict verdict;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected ScoreSheet() {
        // for JPA
    }

    public static ScoreSheet counted(long consultationId, int round, Grades process, Grades result, SatisfactionRule rule, Instant at) {
        ScoreSheet sheet = new ScoreSheet();
        sheet.consultationId = consultationId;
        sheet.round = round;
        sheet.people = (int) result.people();
        sheet.processCounts = process.kept();
        sheet.resultCounts = result.kept();
        sheet.reopenBelow = rule.reopenBelow();
        sheet.minCell = rule.minCell();
        sheet.verdict = rule.of(result);
        sheet.countedAt = at;
        return sheet;
    }

    /** Whether so many spoke that the numbers may be told. */
    public boolean isTold() {
        return people >= minCell;
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

    public int people() {
        return people;
    }

    public Grades process() {
        return Grades.parse(processCounts);
    }

    public Grades result() {
        return Grades.parse(resultCounts);
    }

    public int reopenBelow() {
        return reopenBelow;
    }

    public int minCell() {
        return minCell;
    }

    public SatisfactionRule.Verdict verdict() {
        return verdict;
    }

    public boolean isReopening() {
        return verdict == SatisfactionRule.Verdict.REOPEN;
    }

    public Instant countedAt() {
        return countedAt;
    }
}
