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

    private Workbook workbook;
    private int number = 1;
    private String unit;
    private String as;

    @Override
    public void load() {
        super.load();
        workbook = workbooks.of(getId());
        number = Math.min(number, getPages());
    }

    public void download() throws IOException {
        load();
        if ("csv".equals(as)) {
            PackVoteView.send("text/csv", "workbook-" + getVote().number() + ".csv", workbook.csv());
        }
    }

    public List<Workbook.Line> getLines() {
        List<Workbook.Line> found = found();
        return found.subList((number - 1) * PAGE, Math.min(number * PAGE, found.size()));
    }

    private List<Workbook.Line> found() {
        return unit == null || unit.isBlank() ? workbook.lines() : workbook.lines().stream().filter(line -> line.unit().contains(unit.strip())).toList();
    }

    public int getPages() {
        return Math.max(1, (found().size() + PAGE - 1) / PAGE);
    }

    public Workbook getWorkbook() {
        return workbook;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
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
