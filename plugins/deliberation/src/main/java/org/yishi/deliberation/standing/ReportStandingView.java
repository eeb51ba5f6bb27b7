package org.yishi.deliberation.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Publishing the yearly report of a board with its accounts. */
@Named("deliberationReportStanding")
@RequestScoped
public class ReportStandingView extends StandingView {

    @Inject
    private YearReports reports;

    private int year;
    private String words;
    private String income;
    private String expense;

    public String publish() {
        reports.publish(getId(), year, words, income, expense);
        return done("deliberation.standing.report.done", String.valueOf(year));
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getIncome() {
        return income;
    }

    public void setIncome(String income) {
        this.income = income;
    }

    public String getExpense() {
        return expense;
    }

    public void setExpense(String expense) {
        this.expense = expense;
    }
}
