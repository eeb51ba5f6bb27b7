package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Digest;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/** What a committee, or a member who leaves, hands over (移交清单): a list with a day by which, then signed by both sides, once. */
@Entity
@Table(name = "neighborhood_handover")
@Sealed
public class Handover implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "committee_id")
    private long committeeId;
    @Column(name = "seat_id")
    private long seatId;
    private LocalDate due;
    private String list;
    private String giver = "";
    private String taker = "";
    @Column(name = "entrusted_to")
    private String entrustedTo = "";
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "scan_id")
    private long scanId;
    private String digest;

    protected Handover() {
    }

    /** @param seatId 0 for the whole committee */
    static Handover due(long areaId, long committeeId, long seatId, LocalDate day) {
        Handover handover = new Handover();
        handover.areaId = areaId;
        handover.committeeId = committeeId;
        handover.seatId = seatId;
        handover.due = day;
        handover.list = "";
        return handover;
    }

    /** @param giver the names under the list, as signed */
    public record Signed(String list, String giver, String taker, LocalDate on) {
    }

    void sign(Signed words, long scan, LocalDate today) {
        if (signedOn != null) {
            throw new Refusal("neighborhood.handover.refusal.signed");
        }
        list = Typed.required(words.list(), 8000, "list");
        giver = Typed.required(words.giver(), 80, "giver");
        taker = Typed.required(words.taker(), 80, "taker");
        signedOn = Typed.past(words.on(), today, "on");
        scanId = scan;
        digest = Digest.of(List.of(list, giver, taker, signedOn.toString()));
    }

    /** Nobody follows: the street says who takes over, and by when. */
    void entrust(String body, LocalDate day) {
        entrustedTo = Typed.required(body, 80, "body");
        due = day;
    }

    /** Somebody follows after all. */
    void toSuccessor(LocalDate day) {
        entrustedTo = "";
        due = day;
    }

    void dueSooner(LocalDate day) {
        due = isSigned() || due.isBefore(day) ? due : day;
    }

    public List<String> lines() {
        return list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whom the street named where nobody follows; empty where somebody does. */
    public String entrustedTo() {
        return entrustedTo;
    }

    public boolean isEntrusted() {
        return !entrustedTo.isEmpty();
    }

    public boolean isSigned() {
        return signedOn != null;
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
        return "neighborhood/committee/" + committeeId;
    }

    public long committeeId() {
        return committeeId;
    }

    public long seatId() {
        return seatId;
    }

    public LocalDate due() {
        return due;
    }

    public String giver() {
        return giver;
    }

    public String taker() {
        return taker;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public long scanId() {
        return scanId;
    }

    public String digest() {
        return digest;
    }
}
