package org.yishi.neighborhood.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.neighborhood.paper.Digest;
import org.yishi.portal.ledger.Sealed;

/**
 * What was published of an account for half a year (半年公布). Once published it stays as it is; what is corrected is another edition beside
 * it, with its reason.
 */
@Entity(name = "OwnersPublication")
@Table(name = "neighborhood_publication")
@Sealed
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "account_id")
    private long accountId;
    private String half;
    private int edition;
    @Column(name = "opening_cents")
    private long openingCents;
    @Column(name = "in_cents")
    private long inCents;
    @Column(name = "out_cents")
    private long outCents;
    private String reason;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "stands_until")
    private LocalDate standsUntil;
    private String digest;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Publication() {
    }

    /** @param lines in order; they say all that the digest says */
    static Publication of(Account account, HalfYear half, int edition, long openingCents, List<Sum> lines, String reason, LocalDate on,
            LocalDate until, long by, Instant at) {
        Publication publication = new Publication();
        publication.areaId = account.areaId();
        publication.accountId = account.id();
        publication.half = half.toString();
        publication.edition = edition;
        publication.openingCents = openingCents;
        publication.inCents = lines.stream().filter(line -> line.category().flow() == Flow.IN).mapToLong(Sum::cents).sum();
        publication.outCents = lines.stream().filter(line -> line.category().flow() == Flow.OUT).mapToLong(Sum::cents).sum();
        publication.reason = reason;
        publication.publishedOn = on;
        publication.standsUntil = until;
        publication.digest = digest(account, half, openingCents, lines);
        publication.recordedBy = by;
        publication.recordedAt = at;
        return publication;
    }

    /** The sum of one category. */
    public record Sum(Category category, long cents, int bookings) {
    }

    /** Over what is published, so that a sheet on the wall can be compared. */
    static String digest(Account account, HalfYear half, long openingCents, List<Sum> lines) {
        List<String> text = new ArrayList<>(List.of(account.dossier(), half.toString(), Long.toString(openingCents)));
        lines.forEach(line -> text.add(line.category() + " " + line.cents() + " " + line.bookings()));
        return Digest.of(text);
    }

    public long id() {
        return id;
    }

    public long areaId() {
        return areaId;
    }

    public long accountId() {
        return accountId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public HalfYear half() {
        return HalfYear.parse(half);
    }

    public int edition() {
        return edition;
    }

    public long openingCents() {
        return openingCents;
    }

    public long inCents() {
        return inCents;
    }

    public long outCents() {
        return outCents;
    }

    public long closingCents() {
        return openingCents + inCents - outCents;
    }

    public String reason() {
        return reason;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate standsUntil() {
        return standsUntil;
    }

    public String digest() {
        return digest;
    }

    public String dossier() {
        return "neighborhood/account/" + accountId;
    }
}
