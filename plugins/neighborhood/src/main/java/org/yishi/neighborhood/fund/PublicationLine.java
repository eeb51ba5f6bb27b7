package org.yishi.neighborhood.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** A line of a publication: what a category came to. */
@Entity(name = "OwnersPublicationLine")
@Table(name = "neighborhood_publication_line")
@Sealed
public class PublicationLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "publication_id")
    private long publicationId;
    private int place;
    @Enumerated(EnumType.STRING)
    private Flow flow;
    @Enumerated(EnumType.STRING)
    private Category category;
    private long cents;
    private int bookings;

    protected PublicationLine() {
    }

    static PublicationLine of(Publication publication, int place, Publication.Sum sum) {
        PublicationLine line = new PublicationLine();
        line.publicationId = publication.id();
        line.place = place;
        line.flow = sum.category().flow();
        line.category = sum.category();
        line.cents = sum.cents();
        line.bookings = sum.bookings();
        return line;
    }

    public long publicationId() {
        return publicationId;
    }

    public Flow flow() {
        return flow;
    }

    public Category category() {
        return category;
    }

    public long cents() {
        return cents;
    }

    public int bookings() {
        return bookings;
    }
}
