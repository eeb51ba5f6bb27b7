package org.yishi.neighborhood.founding;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.neighborhood.paper.Digest;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.ledger.Sealed;

/** One edition of a draft; the text that is posted, voted on and, if it passes, in force is this one and no other. */
@Entity(name = "FoundingDraft")
@Table(name = "neighborhood_draft")
@Sealed
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "founding_id")
    private long foundingId;
    @Enumerated(EnumType.STRING)
    private DraftKind kind;
    private int edition;
    private String text;
    private String digest;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected Draft() {
    }

    static Draft written(Founding founding, DraftKind kind, int edition, String text, long by, LocalDate on) {
        Draft draft = new Draft();
        draft.foundingId = founding.id();
        draft.kind = Typed.chosen(kind, "kind");
        draft.edition = edition;
        draft.text = Typed.required(text, 60_000, "text");
        draft.digest = Digest.of(List.of(draft.text));
        draft.writtenBy = by;
        draft.writtenOn = on;
        return draft;
    }

    public DraftKind kind() {
        return kind;
    }

    public int edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public String digest() {
        return digest;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
