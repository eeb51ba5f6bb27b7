package org.yishi.representatives.statistics;

import java.util.List;

import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Verdict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A quarter in numbers: what residents told, what became of it, and how much each representative did. */
@Named("representativesQuarterStatistics")
@RequestScoped
public class QuarterStatisticsView {

    @Inject
    private Statistics statistics;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private Quarter chosen;
    private QuarterRule.Figures figures;
    private List<Statistics.Duty> duties = List.of();
    private int least;

    public void load() {
        currentArea.enter(area);
        figures = statistics.of(area, getChosen());
        duties = statistics.duties(area, getChosen());
        least = statistics.least(area);
    }

    public Quarter getChosen() {
        return chosen == null ? statistics.current() : chosen;
    }

    public boolean isNewest() {
        return !getChosen().first().isBefore(statistics.current().first());
    }

    public QuarterRule.Figures getFigures() {
        return figures;
    }

    public List<Statistics.Duty> getDuties() {
        return duties;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    /** Below which number a subject is left out. */
    public int getLeast() {
        return least;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getQuarter() {
        return getChosen().toString();
    }

    /** Anything that is none shows the present one. */
    public void setQuarter(String text) {
        chosen = Quarter.parse(text).orElse(null);
    }
}
