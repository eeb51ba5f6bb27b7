package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** The accounts of the owners: opened, booked with vouchers, mistakes reversed. */
@ApplicationScoped
public class Accounts {

    @Inject
    private FundRepository repository;
    @Inject
    private Treasury treasury;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("neighborhood.keepAccounts")
    public long open(@In long areaId, AccountKind kind, String bank, String tail, long firstCents, LocalDate openedOn) {
        treasury.require(areaId);
        if (repository.account(areaId, kind).isPresent()) {
            throw new Refusal("neighborhood.fund.refusal.accountThere").at("kind");
        }
        Account account = repository.add(Account.opened(areaId, kind, bank, tail, firstCents, openedOn, current.get().personId()));
        act.on(account.dossier()).fact("kind", kind).fact("first", firstCents);
        return account.id();
    }

    /** @param voucher the scan of the receipt; kept by its content, so that the same one twice is noticed */
    @Guarded("neighborhood.keepAccounts")
    public long book(@Of(Account.class) long id, Entry.Words words, Scan voucher) {
        Account account = repository.account(id);
        treasury.require(account.areaId());
        Document kept = keep(account, voucher);
        Entry entry = repository.add(Entry.booked(account, words, kept, current.get().personId(), Instant.now(clock), today()));
        act.fact("entry", entry.id()).fact("category", entry.category()).fact("cents", entry.cents()).fact("voucher", entry.voucher());
        if (!documents.usedElsewhere(kept.id(), account.dossier()).isEmpty()) {
            act.fact("voucherUsedElsewhere", true);
        }
        if (repository.vouchersAgain(id).contains(entry.voucher())) {
            act.fact("voucherAgain", true);
        }
        return entry.id();
    }

    /** The booking was wrong: another one takes it back. */
    @Guarded("neighborhood.keepAccounts")
    public long reverse(@Of(Account.class) long id, long entryId, String why, Scan voucher) {
        Account account = repository.account(id);
        treasury.require(account.areaId());
        Entry wrong = repository.entry(entryId);
        if (wrong.accountId() != id || repository.isReversed(entryId)) {
            throw new Refusal("neighborhood.fund.refusal.reversed");
        }
        Entry entry = repository.add(wrong.reversed(why, keep(account, voucher), current.get().personId(), Instant.now(clock), today()));
        act.fact("entry", entry.id()).fact("reverses", entryId).fact("cents", entry.cents());
        return entry.id();
    }

    private Document keep(Account account, Scan voucher) {
        return documents.keep(account.areaId(), account.dossier(), Privacy.RESIDENTS, voucher.required("file").name(), voucher.content());
    }

    @Open("the owners' accounts are the owners' (四川省物业管理条例第三十七条)")
    public List<Account> of(long areaId) {
        return repository.accounts(List.of(areaId));
    }

    @Open("the same")
    public Account read(long id) {
        return repository.account(id);
    }

    @Open("the same")
    public long balance(long accountId) {
        return repository.balanceBefore(accountId, today().plusDays(1));
    }

    /** Bookings of half a year, one by one, with their vouchers. */
    @Open("what was paid for what is published; vouchers are for residents")
    public List<Entry> entries(long accountId, HalfYear half) {
        return repository.entries(accountId, half.first(), half.last());
    }

    /** Vouchers behind more than one booking that stands; one receipt may be for two things, or was booked twice. */
    @Open("the same")
    public Set<String> vouchersAgain(long accountId) {
        return repository.vouchersAgain(accountId);
    }

    @Open("the same")
    public boolean isVoucherAgain(long entryId) {
        Entry entry = repository.entry(entryId);
        return repository.vouchersAgain(entry.accountId()).contains(entry.voucher());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
