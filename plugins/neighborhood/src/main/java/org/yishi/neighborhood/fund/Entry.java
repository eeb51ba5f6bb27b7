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
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.ledger.Sealed;

/** One booking (一笔收支) with its voucher. It is never changed: a mistake is reversed by another booking, once. */
@Entity(name = "OwnersEntry")
@Table(name = "neighborhood_entry")
@Sealed
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Flow flow;
    @Enumerated(EnumType.STRING)
    private Category category;
    private long cents;
    private String what;
    @Column(name = "booked_on")
    private LocalDate bookedOn;
    @Column(name = "voucher_id")
    private long voucherId;
    private String voucher;
    @Column(name = "use_id")
    private long useId;
    @Column(name = "reverses_id")
    private Long reversesId;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Entry() {
    }

    /** @param useId the use of the fund for which it was paid, 0 for none */
    public record Words(Category category, long cents, String what, LocalDate bookedOn, long useId) {
    }

    static Entry booked(Account account, Words words, Document voucher, long by, Instant at, LocalDate today) {
        Entry entry = new Entry();
        entry.areaId = account.areaId();
        entry.accountId = account.id();
        entry.category = Typed.chosen(words.category(), "category");
        entry.flow = entry.category.flow();
        entry.cents = words.cents();
        entry.what = Typed.required(words.what(), 300, "what");
        entry.bookedOn = Typed.between(account.openedOn(), words.bookedOn(), today, "on");
        entry.useId = words.useId();
        entry.voucherId = voucher.id();
        entry.voucher = voucher.sha256();
        entry.recordedBy = by;
        entry.recordedAt = at;
        return entry;
    }

    /** The opposite of this one, in the same line of the accounts. */
    Entry reversed(String why, Document voucher, long by, Instant at, LocalDate on) {
        if (reversesId != null) {
            throw new Refusal("neighborhood.fund.refusal.reversal");
        }
        Entry entry = new Entry();
        entry.areaId = areaId;
        entry.accountId = accountId;
        entry.category = category;
        entry.flow = flow;
        entry.cents = -cents;
        entry.what = Typed.required(why, 300, "what");
        entry.bookedOn = on;
        entry.useId = useId;
        entry.reversesId = id;
        entry.voucherId = voucher.id();
        entry.voucher = voucher.sha256();
        entry.recordedBy = by;
        entry.recordedAt = at;
        return entry;
    }

    /** What it adds to the account. */
    public long effect() {
        return flow == Flow.IN ? cents : -cents;
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

    public Flow flow() {
        return flow;
    }

    public Category category() {
        return category;
    }

    public long cents() {
        return cents;
    }

    public String what() {
        return what;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public long voucherId() {
        return voucherId;
    }

    public String voucher() {
        return voucher;
    }

    public long useId() {
        return useId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public Long reversesId() {
        return reversesId;
    }
}
