package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The money of the owners, for everybody: accounts, publications, uses of the fund, what is due and what is overdue. */
@Named("neighborhoodShowFund")
@RequestScoped
public class ShowFundView {

    @Inject
    private Accounts accounts;
    @Inject
    private Publications publications;
    @Inject
    private FundUses uses;
    @Inject
    private PublicDuties duties;
    @Inject
    private Audits audits;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private List<Line> lines = List.of();

    /** An account with what is on it; @param left percent of the first amount, -1 where there was none */
    public record Line(Account account, long balance, long left, boolean low) {

        public String yuan() {
            return Yuan.text(balance);
        }
    }

    public void load() {
        currentArea.enter(area);
        TopUpRule rule = TopUpRule.sichuan();
        lines = accounts.of(area).stream().map(one -> {
            long balance = accounts.balance(one.id());
            boolean fund = one.kind() == AccountKind.MAINTENANCE && one.firstCents() > 0;
            return new Line(one, balance, fund ? rule.left(balance, one.firstCents()) : -1, fund && rule.isDue(balance, one.firstCents()));
        }).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Publication> getPublished() {
        return publications.of(area);
    }

    /** Of which account a publication is. */
    public AccountKind kindOf(Publication one) {
        return lines.stream().map(Line::account).filter(account -> account.id() == one.accountId()).map(Account::kind).findFirst().orElseThrow();
    }

    public List<FundUse> getUses() {
        return uses.of(area);
    }

    public List<PublicDuty> getDuties() {
        return duties.of(area);
    }

    public List<Publicity> getPosted() {
        return duties.posted(area);
    }

    public List<Audit> getAudits() {
        return audits.of(area);
    }

    public boolean isOverdue(PublicDuty duty) {
        return duty.isOverdueOn(LocalDate.now(clock));
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
