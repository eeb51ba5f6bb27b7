package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The money of the owners, for everybody: accounts, publications, uses of the fund, what is due and what is overdue. */
@Named("neighborhoodShowFund")
@RequestScoped
public class ShowFundView {

    private static final int LATEST = 4;

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
    private List<Publication> published = List.of();
    private List<PublicDuty> all = List.of();

    /**
     * An account with what is on it.
     *
     * @param left    percent of the first amount, -1 where there was none
     * @param latest  the newest publication, null where there is none
     * @param picture of that; null where there is none
     */
    public record Line(Account account, long balance, long left, boolean low, Publication latest, MoneyPicture picture) {

        public String yuan() {
            return Yuan.text(balance);
        }
    }

    public void load() {
        currentArea.enter(area);
        TopUpRule rule = TopUpRule.sichuan();
        published = publications.of(area);
        lines = accounts.of(area).stream().map(one -> {
            long balance = accounts.balance(one.id());
            boolean fund = one.kind() == AccountKind.MAINTENANCE && one.firstCents() > 0;
            Publication latest = published.stream().filter(publication -> publication.accountId() == one.id()).findFirst().orElse(null);
            return new Line(one, balance, fund ? rule.left(balance, one.firstCents()) : -1, fund && rule.isDue(balance, one.firstCents()),
                    latest, latest == null ? null : MoneyPicture.of(publications.lines(latest.id())));
        }).toList();
        all = duties.of(area);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The newest first; what is older is folded. */
    public List<Publication> getLatest() {
        return published.stream().limit(LATEST).toList();
    }

    public List<Publication> getOlder() {
        return published.stream().skip(LATEST).toList();
    }

    /** Of which account a publication is. */
    public AccountKind kindOf(Publication one) {
        return lines.stream().map(Line::account).filter(account -> account.id() == one.accountId()).map(Account::kind).findFirst().orElseThrow();
    }

    /** What goes on, the newest first; what is done is folded. */
    public List<FundUse> getRunning() {
        return uses.of(area).stream().filter(one -> !one.isOver()).toList();
    }

    public List<FundUse> getDone() {
        return uses.of(area).stream().filter(FundUse::isOver).toList();
    }

    public List<PublicDuty> getDuties() {
        return all;
    }

    /** What is overdue or due next of one half year. */
    public record Waiting(HalfYear half, long number, LocalDate due, boolean overdue) {
    }

    /** By half year, the newest first; item by item it is folded. */
    public List<Waiting> getWaiting() {
        Map<HalfYear, List<PublicDuty>> byHalf = all.stream().filter(one -> one.postedOn() == null)
                .collect(Collectors.groupingBy(PublicDuty::half, LinkedHashMap::new, Collectors.toList()));
        return byHalf.entrySet().stream().map(one -> new Waiting(one.getKey(), one.getValue().size(), one.getValue().get(0).due(),
                isOverdue(one.getValue().get(0)))).toList();
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
