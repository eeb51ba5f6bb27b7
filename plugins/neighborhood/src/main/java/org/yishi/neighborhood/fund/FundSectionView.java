package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** What the page of a compound says of its money. */
@Named("neighborhoodFundSection")
@RequestScoped
public class FundSectionView {

    @Inject
    private Accounts accounts;
    @Inject
    private Publications publications;
    @Inject
    private PublicDuties duties;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private List<Line> lines;

    /** @param latest the newest publication, null where there is none */
    public record Line(Account account, String balance, Publication latest) {
    }

    public List<Line> getLines() {
        if (lines == null) {
            List<Publication> published = publications.of(getArea());
            lines = accounts.of(getArea()).stream().map(account -> new Line(account, Yuan.text(accounts.balance(account.id())),
                    published.stream().filter(one -> one.accountId() == account.id()).findFirst().orElse(null))).toList();
        }
        return lines;
    }

    public long getOverdue() {
        LocalDate today = LocalDate.now(clock);
        return duties.of(getArea()).stream().filter(duty -> duty.isOverdueOn(today)).count();
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    public long getArea() {
        return currentArea.get() == null ? 0 : currentArea.get().id();
    }
}
