package org.yishi.bylaws.legality;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One answered item of a review. */
@Entity(name = "BylawsCheckedItem")
@Table(name = "bylaws_legality_item")
@Sealed
public class CheckedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "review_id")
    private long reviewId;
    @Enumerated(EnumType.STRING)
    private LegalityItem item;
    private boolean fine;
    private String note;

    protected CheckedItem() {
        // for JPA
    }

    static CheckedItem of(LegalityReview review, LegalityItem item, boolean fine, String note) {
        CheckedItem checked = new CheckedItem();
        checked.reviewId = review.id();
        checked.item = item;
        checked.fine = fine;
        checked.note = note == null ? "" : note.strip();
        return checked;
    }

    public LegalityItem item() {
        return item;
    }

    public boolean isFine() {
        return fine;
    }

    public String note() {
        return note;
    }
}
