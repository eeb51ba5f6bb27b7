package org.yishi.neighborhood.vote;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The workbook of the denominators, a page at a time, and as a table for other software. */
@Named("neighborhoodWorkbookVote")
@RequestScoped
public class WorkbookVoteView extends OwnVoteView {

    private static final int PAGE = 50;

    @Inject
    private Workbooks workbooks;

    private WorkbookPage page;
    private int number = 1;
    private String unit;
    private String as;

    public void download() throws IOException {
        load();
        if ("csv".equals(as)) {
            PackVoteView.send("text/csv", "workbook-" + getVote().number() + ".csv", workbooks.of(getId()).csv());
        } else {
            page = workbooks.page(getId(), unit, number, PAGE);
        }
    }

    public List<Workbook.Line> getLines() {
        return page.lines();
    }

    public int getPages() {
        return page.pages();
    }

    public int getNumber() {
        return page == null ? number : page.number();
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
