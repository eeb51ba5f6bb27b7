package org.yishi.noticeboard.notice;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * A notice (公告) of the residents' committee. It is posted, stands until the end of its last day and comes down by itself.
 * It can be withdrawn earlier, with a reason that stays readable. Its text never changes: a correction is a new notice.
 */
@Entity
@Sealed
@Table(name = "noticeboard_notice")
public class Notice implements Matter {

    static final String DOSSIERS = "noticeboard/notice/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String title;
    private String body;
    @Column(name = "posted_by")
    private long postedBy;
    @Column(name = "posted_at")
    private Instant postedAt;
    @Column(name = "stands_until")
    private LocalDate standsUntil;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_why")
    private String withdrawnWhy;
    @Version
    private long version;

    protected Notice() {
    }

    /** A new notice, valid from the moment it is made. */
    public static Notice posted(long areaId, String title, String body, long by, Instant at, LocalDate until) {
        Notice notice = new Notice();
        notice.areaId = areaId;
        notice.title = text(title, 100, "headline");
        notice.body = text(body, 5000, "body");
        notice.postedBy = by;
        notice.postedAt = at;
        notice.standsUntil = until;
        return notice;
    }

    /** Takes it down before its day. */
    public void withdraw(String why, Instant at, LocalDate today) {
        if (!standsOn(today)) {
            throw new Refusal("noticeboard.notice.refusal.down");
        }
        withdrawnWhy = text(why, 200, "reason");
        withdrawnAt = at;
    }

    public boolean standsOn(LocalDate day) {
        return withdrawnAt == null && !day.isAfter(standsUntil);
    }

    private static String text(String value, int most, String field) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new Refusal("noticeboard.notice.refusal.empty." + field).at(field);
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refusal("noticeboard.notice.refusal.long", most).at(field);
        }
        return text;
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
        return DOSSIERS + id;
    }

    // pages read entities through these; there are no setters
    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public long getPostedBy() {
        return postedBy;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public LocalDate getStandsUntil() {
        return standsUntil;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawnWhy() {
        return withdrawnWhy;
    }
}
