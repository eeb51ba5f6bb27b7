package org.yishi.deliberation.standing;

import java.time.Instant;
import java.util.List;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a board did in a year (年度报告); its {@linkplain AccountLine accounts} belong to it. Once published it stands. */
@Entity
@Sealed
@Table(name = "deliberation_standing_report")
public class YearReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "body_id")
    private long bodyId;
    private int year;
    private String body;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected YearReport() {
        // for JPA
    }

    static YearReport published(long bodyId, int year, String text, Instant at) {
        YearReport report = new YearReport();
        report.bodyId = bodyId;
        report.year = year;
        report.body = Wording.required(text, 5000, "body");
        report.publishedAt = at;
        return report;
    }

    /** By which a report that was changed afterwards is known. */
    String digest(List<AccountLine> lines) {
        StringBuilder all = new StringBuilder(year + "\n" + body);
        lines.forEach(line -> all.append('\n').append(line.side()).append(' ').append(line.cents()).append(' ').append(line.what()));
        return LedgerEntry.sha256(all.toString());
    }

    public long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    public int year() {
        return year;
    }

    public String body() {
        return body;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
