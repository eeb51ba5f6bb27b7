package org.yishi.portal.faces.ballot;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.Papers;

/** Printed ballots: new ones are made here, and those that were not read yet come out of the printer, shuffled each time. */
@Named("portalPrintBallot")
@RequestScoped
public class PrintBallotView extends BallotPage {

    @Inject
    private Papers papers;

    private List<String> sheets;
    private int number;

    @Override
    public void load() {
        super.load();
        getSheets();
    }

    public String make() {
        papers.print(getId(), number);
        return done("print", "portal.ballot.print.made", number);
    }

    public List<String> getSheets() {
        if (sheets == null) {
            sheets = papers.sheets(getId());
        }
        return sheets;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
