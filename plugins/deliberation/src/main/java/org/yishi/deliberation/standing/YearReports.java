package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Yearly reports and accounts of residents' boards. */
@ApplicationScoped
public class YearReports {

    @Inject
    private StandingRepository repository;
    @Inject
    private ReportRepository reports;
    @Inject
    private StandingReadings readings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Publishes the report of a year that is over; income and expense are typed one line each. It stands. */
    @Guarded("deliberation.stand")
    public void publish(@Of(StandingBody.class) long bodyId, int year, String text, String income, String expense) {
        StandingBody body = repository.get(bodyId);
        StandingReading.OwedReport owed = readings.owed(body, reports.reports(List.of(bodyId))).stream().filter(one -> one.year() == year).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.standing.refusal.year", String.valueOf(year)).at("year"));
        YearReport report = YearReport.published(bodyId, year, text, Instant.now(clock));
        List<AccountLine> lines = new ArrayList<>(AccountLine.typed(AccountLine.Side.INCOME, income, "income"));
        lines.addAll(AccountLine.typed(AccountLine.Side.EXPENSE, expense, "expense"));
        reports.add(report, lines);
        YearAccounts accounts = new YearAccounts(report, lines);
        act.fact("part", "report").fact("year", year).fact("late", owed.overdue()).fact("balance", accounts.balanceCents()).fact("report", accounts.digest());
    }
}
