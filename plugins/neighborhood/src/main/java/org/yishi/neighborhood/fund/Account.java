package org.yishi.neighborhood.fund;

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
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/** An account of all owners (专户). What is on it is the sum of its bookings, which begin with what was first paid in. */
@Entity(name = "OwnersAccount")
@Table(name = "neighborhood_account")
@Sealed
public class Account implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private AccountKind kind;
    private String bank;
    private String tail;
    @Column(name = "first_cents")
    private long firstCents;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "recorded_by")
    private long recordedBy;

    protected Account() {
    }

    /** @param tail the last digits of its number; @param firstCents the first amount of the maintenance fund, 0 for common income */
    static Account opened(long areaId, AccountKind kind, String bank, String tail, long firstCents, LocalDate openedOn, long by) {
        Account account = new Account();
        account.areaId = areaId;
        account.kind = Typed.chosen(kind, "kind");
        account.bank = Typed.required(bank, 120, "bank");
        account.tail = Typed.required(tail, 8, "tail");
        if (!account.tail.matches("\\d{3,8}")) {
            throw new Refusal("neighborhood.fund.refusal.tail").at("tail");
        }
        account.firstCents = firstCents;
        account.openedOn = openedOn;
        account.recordedBy = by;
        return account;
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
        return "neighborhood/account/" + id;
    }

    public AccountKind kind() {
        return kind;
    }

    public String bank() {
        return bank;
    }

    public String tail() {
        return tail;
    }

    public long firstCents() {
        return firstCents;
    }

    public LocalDate openedOn() {
        return openedOn;
    }
}
