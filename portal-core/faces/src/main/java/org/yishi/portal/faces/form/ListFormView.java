package org.yishi.portal.faces.form;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.Contests;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperEntries.Takes;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.page.CurrentArea;

/** 纸质登记: what waits, and all forms to print and to enter. */
@Named("portalListForm")
@RequestScoped
public class ListFormView {

    @Inject
    private PaperEntries papers;
    @Inject
    private Contests contests;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private String number;
    private List<PaperView> waiting = List.of();
    private List<PaperView> returned = List.of();
    private List<PaperView> doubted = List.of();
    private List<Takes> forms = List.of();

    public void load() {
        currentArea.enter(area);
        if (!isWorker() && !access.may(Contests.ACTION, area)) {
            throw new AccessRefused(PaperEntries.ACTION, actor.get(), area);
        }
        if (isWorker()) {
            waiting = papers.waiting(area);
            returned = papers.returned(area);
            forms = papers.taken(area);
        }
        doubted = access.may(Contests.ACTION, area) ? contests.open(area) : List.of();
    }

    /** Opens the entry screen that the number on a sheet means. */
    public String open() {
        String address = papers.entryOf(area, number);
        return address + "&faces-redirect=true";
    }

    public boolean isWorker() {
        return access.may(PaperEntries.ACTION, area);
    }

    public List<PaperView> getWaiting() {
        return waiting;
    }

    public List<PaperView> getReturned() {
        return returned;
    }

    public List<PaperView> getDoubted() {
        return doubted;
    }

    public List<Takes> getForms() {
        return forms;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
