package org.yishi.neighborhood.fund;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** A booking with its voucher, or one that takes another back. */
@Named("neighborhoodBookEntry")
@RequestScoped
public class BookEntryView extends SheetView {

    @Inject
    private Accounts accounts;

    private Account account;

    @Override
    protected long areaOf(long record) {
        return accounts.read(record).areaId();
    }

    @Override
    protected void fill() {
        account = accounts.read(getId());
    }

    public Account getAccount() {
        return account;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    /** Bookings of this half year and the one before. */
    public List<Entry> getEntries() {
        HalfYear now = HalfYear.of(today());
        return Stream.concat(accounts.entries(getId(), now).stream(), accounts.entries(getId(), now.before()).stream())
                .filter(one -> one.reversesId() == null).toList();
    }

    public String label(Entry one) {
        return one.bookedOn() + " " + one.what() + " " + Yuan.text(one.cents());
    }

    public String book() {
        Entry.Words words = new Entry.Words(Category.valueOf(text("category")), Yuan.positive(text("amount"), "amount"), text("what"), day("on"), 0);
        long booked = accounts.book(getId(), words, scan());
        return done("/neighborhood/entry/book?id=" + getId(), "neighborhood.entry.book." + (accounts.isVoucherAgain(booked) ? "again" : "done"));
    }

    public String reverse() {
        accounts.reverse(getId(), Long.parseLong(text("wrong")), text("why"), scan());
        return done("/neighborhood/entry/book?id=" + getId(), "neighborhood.entry.book.reversed");
    }
}
