package org.yishi.cobuilding.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** The yearly picture of promises kept. */
@Named("cobuildingShowReport")
@RequestScoped
public class ShowReportView extends WorkView {

    @Inject
    private Years years;

    private int year;
    private Year picture;

    @Override
    protected void fill() {
        year = year == 0 ? today().getYear() : year;
        picture = years.of(getArea(), year);
    }

    public Year getPicture() {
        return picture;
    }

    public boolean isNextThere() {
        return year < today().getYear();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = Math.max(2000, Math.min(2999, year));
    }

    /** The key by which the report is printed. */
    public long getSheet() {
        return ReportSheet.key(getArea(), year);
    }
}
