package org.yishi.portal.faces.people;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.mydata.Corrections;
import org.yishi.portal.mydata.Corrections.Waiting;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** Requests to correct the register, for those who keep it: the one that is due first is answered first. */
@Named("portalCorrectionsPeople")
@RequestScoped
public class CorrectionsPeopleView {

    @Inject
    private Corrections corrections;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long area;
    private long one;
    private boolean corrected;
    private String answer;
    private List<Waiting> waiting = List.of();
    private boolean loaded;

    public void load() {
        currentArea.enter(area);
        waiting = corrections.waiting(area);
        loaded = true;
    }

    /** A form that was sent is read before the page is loaded. */
    public boolean isAnswerable() {
        return !loaded || !waiting.isEmpty();
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** The one that is being answered: the chosen one, else the first. */
    public Waiting getChosen() {
        return waiting.stream().filter(each -> each.id() == one).findFirst().orElse(waiting.isEmpty() ? null : waiting.get(0));
    }

    public String give() {
        corrections.answer(getChosen().id(), corrected, answer);
        said.done("portal.people.corrections.done");
        return "/portal/people/corrections?faces-redirect=true&area=" + area;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public long getOne() {
        return one;
    }

    public void setOne(long one) {
        this.one = one;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public void setCorrected(boolean corrected) {
        this.corrected = corrected;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
