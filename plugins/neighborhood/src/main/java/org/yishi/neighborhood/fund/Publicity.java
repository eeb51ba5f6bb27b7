package org.yishi.neighborhood.fund;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.ledger.Sealed;

/** Something of the list of the law, posted for everybody (公开事项); once, and it stays as it was posted. */
@Entity
@Table(name = "neighborhood_publicity")
@Sealed
public class Publicity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private PublicItem item;
    private String half;
    /** Of what is posted on a change, one after the other; 0 for what is posted once for half a year. */
    private int number;
    private String text;
    @Column(name = "document_id")
    private long documentId;
    @Column(name = "posted_on")
    private LocalDate postedOn;
    private LocalDate until;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Publicity() {
    }

    static Publicity posted(long areaId, PublicItem item, HalfYear half, int number, String text, long document, LocalDate on, LocalDate until, long by,
            Instant at) {
        Publicity posted = new Publicity();
        posted.areaId = areaId;
        posted.item = Typed.chosen(item, "item");
        posted.half = half.toString();
        posted.number = number;
        posted.text = Typed.required(text, 8000, "text");
        posted.documentId = document;
        posted.postedOn = on;
        posted.until = until;
        posted.recordedBy = by;
        posted.recordedAt = at;
        return posted;
    }

    public long areaId() {
        return areaId;
    }

    public PublicItem item() {
        return item;
    }

    public HalfYear half() {
        return HalfYear.parse(half);
    }

    public String text() {
        return text;
    }

    public long documentId() {
        return documentId;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    public LocalDate until() {
        return until;
    }
}
