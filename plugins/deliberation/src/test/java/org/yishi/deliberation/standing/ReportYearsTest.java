package org.yishi.deliberation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.standing.ABody.CHOSEN;
import static org.yishi.deliberation.standing.ABody.NOW;
import static org.yishi.deliberation.standing.ABody.aBoard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.period.WorkingDays;

class ReportYearsTest {

    private final ReportYears years = new ReportYears(90);

    @Test
    void aBoardOwesEachYearOfItsTermOnceTheYearIsOver() {
        assertThat(years.owed(aBoard(), List.of(), LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(years.owed(aBoard(), List.of(), LocalDate.of(2026, 1, 1))).containsExactly(2025);
        assertThat(years.owed(aBoard(), List.of(2025), LocalDate.of(2027, 5, 1))).containsExactly(2026);
        assertThat(years.owed(aBoard(), List.of(), LocalDate.of(2031, 1, 1))).as("not longer than its term").containsExactly(2025, 2026, 2027, 2028);
    }

    @Test
    void aCouncilOwesNone() {
        StandingBody council = StandingBody.established(1, ABody.shape(BodyKind.COUNCIL, 30, CHOSEN, 5), CHOSEN, NOW);
        assertThat(years.owed(council, List.of(), LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void ninetyDaysAfterTheYearIsTheLastDay() {
        assertThat(years.due(2025, WorkingDays.WEEKENDS_ONLY)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void accountsAreTypedOneLineEachAndAddUp() {
        List<AccountLine> lines = new ArrayList<>(AccountLine.typed(AccountLine.Side.INCOME, "住户缴纳 院落费 8,640\n\n废品回收：412.50", "income"));
        lines.addAll(AccountLine.typed(AccountLine.Side.EXPENSE, "车棚补顶 1万", "expense"));
        YearAccounts accounts = new YearAccounts(YearReport.published(1, 2025, "做了车棚", NOW), lines);
        assertThat(accounts.income()).extracting(AccountLine::what).containsExactly("住户缴纳 院落费", "废品回收");
        assertThat(accounts.incomeSum()).isEqualTo("9,052.50");
        assertThat(accounts.expenseSum()).isEqualTo("10,000.00");
        assertThat(accounts.balance()).isEqualTo("-947.50");
        assertThat(accounts.digest()).isNotEqualTo(new YearAccounts(accounts.report(), lines.subList(0, 2)).digest());
    }

    @Test
    void aLineWithoutAnAmountIsRefusedAtItsField() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> AccountLine.typed(AccountLine.Side.EXPENSE, "修路灯", "expense"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("expense")).extracting(Refusal::key).isEqualTo("deliberation.standing.refusal.line");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> AccountLine.typed(AccountLine.Side.EXPENSE, "修路灯 很多", "expense"));
        assertThat(AccountLine.typed(AccountLine.Side.INCOME, " \n", "income")).isEmpty();
    }
}
