package org.yishi.deliberation.standing;

import java.util.List;

import org.yishi.deliberation.follow.Yuan;

/** A yearly report with its accounts and their sums. */
public record YearAccounts(YearReport report, List<AccountLine> lines) {

    public List<AccountLine> income() {
        return of(AccountLine.Side.INCOME);
    }

    public List<AccountLine> expense() {
        return of(AccountLine.Side.EXPENSE);
    }

    public String incomeSum() {
        return Yuan.text(cents(AccountLine.Side.INCOME));
    }

    public String expenseSum() {
        return Yuan.text(cents(AccountLine.Side.EXPENSE));
    }

    /** What came in less what was spent. */
    public long balanceCents() {
        return cents(AccountLine.Side.INCOME) - cents(AccountLine.Side.EXPENSE);
    }

    public String balance() {
        return (balanceCents() < 0 ? "-" : "") + Yuan.text(Math.abs(balanceCents()));
    }

    public String digest() {
        return report.digest(lines);
    }

    private List<AccountLine> of(AccountLine.Side side) {
        return lines.stream().filter(line -> line.side() == side).toList();
    }

    private long cents(AccountLine.Side side) {
        return of(side).stream().mapToLong(AccountLine::cents).sum();
    }
}
