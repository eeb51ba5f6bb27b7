package org.yishi.neighborhood.fund;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** One publication of an account: the picture of the money, the table beside it, the bookings, and what differs from the one before. */
@Named("neighborhoodShowPublication")
@RequestScoped
public class ShowPublicationView {

    @Inject
    private Publications publications;
    @Inject
    private Accounts accounts;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Publication publication;
    private Publication before;
    private Account account;
    private MoneyPicture picture;
    private Set<String> vouchersAgain;
    private List<DifferenceRule.Difference> differences = List.of();

    public void load() {
        publication = publications.read(id);
        currentArea.enter(publication.areaId());
        account = accounts.of(publication.areaId()).stream().filter(one -> one.id() == publication.accountId()).findFirst().orElseThrow();
        List<PublicationLine> lines = publications.lines(id);
        picture = MoneyPicture.of(lines);
        before = publications.before(publication).orElse(null);
        if (before != null) {
            differences = new DifferenceRule().between(named(publications.lines(before.id())), named(lines));
        }
    }

    private static List<DifferenceRule.Line> named(List<PublicationLine> lines) {
        return lines.stream().map(line -> new DifferenceRule.Line(line.category().name(), line.cents())).toList();
    }

    public Publication getPublication() {
        return publication;
    }

    /** Null where there is none before it. */
    public Publication getBefore() {
        return before;
    }

    /** A later edition; null where this is the last. */
    public Publication getCorrected() {
        return publications.corrected(publication).orElse(null);
    }

    public Account getAccount() {
        return account;
    }

    public MoneyPicture getPicture() {
        return picture;
    }

    public List<DifferenceRule.Difference> getDifferences() {
        return differences;
    }

    public List<Entry> getEntries() {
        return publications.entries(publication);
    }

    /** The same receipt stands behind another booking of the account. */
    public boolean isVoucherAgain(Entry one) {
        if (vouchersAgain == null) {
            vouchersAgain = accounts.vouchersAgain(account.id());
        }
        return vouchersAgain.contains(one.voucher());
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    /** With its sign, so that more and less are told apart without colour. */
    public String delta(long cents) {
        return (cents > 0 ? "+" : "") + Yuan.text(cents);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
