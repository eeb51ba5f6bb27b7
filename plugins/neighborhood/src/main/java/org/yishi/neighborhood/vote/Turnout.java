package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.rule.owners.Party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a party did in a vote besides its choice: it was served, signed for the paper, logged in, returned a ballot. One row each, made with the first of these. */
@Entity
@Table(name = "neighborhood_vote_turnout")
@Sealed(edition = 2)
public class Turnout {

    /** How a ballot paper reached its party (送达方式). */
    public enum Served {
        /** 当面签收: signing is taking part where receipts count. */
        SIGNED,
        /** 留置送达、投入信报箱并拍照. */
        LEFT,
        /** 挂号邮寄. */
        POSTED,
        /** 经本人同意的电子送达. */
        ELECTRONIC
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "party_key")
    private String partyKey;
    private String unit;
    private BigDecimal area;
    private int heads;
    @Column(name = "served_on")
    private LocalDate servedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "served_how")
    private Served servedHow;
    @Column(name = "served_scan")
    private Long servedScan;
    @Column(name = "receipt_at")
    private LocalDateTime receiptAt;
    @Column(name = "login_at")
    private LocalDateTime loginAt;
    @Column(name = "returned_at")
    private LocalDateTime returnedAt;

    /** The matters for which a ballot of the party counts, the first in the lowest bit. */
    private long counted;

    protected Turnout() {
        // for JPA
    }

    static Turnout of(long voteId, Party party) {
        Turnout turnout = new Turnout();
        turnout.voteId = voteId;
        turnout.partyKey = keyOf(party.key());
        turnout.unit = party.units().get(0);
        turnout.area = party.area();
        turnout.heads = party.heads();
        return turnout;
    }

    /** For the moment nobody's: the roll is being corrected. */
    void loosen() {
        partyKey = keyOf("row " + id);
    }

    void follow(Party party) {
        partyKey = keyOf(party.key());
        area = party.area();
        heads = party.heads();
    }

    /** Its unit is in the roll no more, or another row speaks for its party. */
    void shareNothing() {
        area = BigDecimal.ZERO;
        heads = 0;
    }

    /** How a party is called in the tables of a vote: keys of the register may be long. */
    static String keyOf(String party) {
        return LedgerEntry.sha256(party);
    }

    void served(LocalDateTime at, Served how, Long scan) {
        servedOn = at.toLocalDate();
        servedHow = how;
        servedScan = scan;
        // who signed twice took part with the first signature
        if (how == Served.SIGNED && (receiptAt == null || at.isBefore(receiptAt))) {
            receiptAt = at;
        }
    }

    void loggedIn(LocalDateTime at) {
        if (loginAt == null) {
            loginAt = at;
        }
    }

    void returned(LocalDateTime at) {
        if (returnedAt == null) {
            returnedAt = at;
        }
    }

    /** As the rule has it of all the party's ballots (参与表决). */
    void counts(long matters) {
        counted = matters;
    }

    /** Another row came to the same party; its signature is the party's. */
    void signedAlso(Turnout other) {
        if (other.receiptAt != null && (receiptAt == null || other.receiptAt.isBefore(receiptAt))) {
            receiptAt = other.receiptAt;
        }
    }

    public long id() {
        return id;
    }

    public String partyKey() {
        return partyKey;
    }

    public String unit() {
        return unit;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public Served servedHow() {
        return servedHow;
    }

    public Long servedScan() {
        return servedScan;
    }

    public LocalDateTime receiptAt() {
        return receiptAt;
    }

    public LocalDateTime loginAt() {
        return loginAt;
    }

    public LocalDateTime returnedAt() {
        return returnedAt;
    }
}
