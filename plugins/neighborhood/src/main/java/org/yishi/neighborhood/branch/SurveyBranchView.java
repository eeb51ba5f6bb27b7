package org.yishi.neighborhood.branch;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.compound.Typed;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** The survey (摸排) with which a branch begins; numbers only. */
@Named("neighborhoodSurveyBranch")
@RequestScoped
public class SurveyBranchView {

    private static final String REMEMBERED = "neighborhood.area";

    @Inject
    private Branches branches;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private final Typed typed = new Typed();
    private long area;

    public void load() {
        currentArea.enter(getArea());
        if (!access.may("neighborhood.surveyBranch", getArea())) {
            throw new AccessRefused("neighborhood.surveyBranch", current.get(), getArea());
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            typed.put("on", LocalDate.now(clock));
        }
    }

    public String survey() {
        long id = branches.survey(getArea(), found(typed), typed.day("on"));
        said.done("neighborhood.branch.survey.done");
        return "/neighborhood/branch/manage?faces-redirect=true&id=" + id;
    }

    static Branch.Survey found(Typed typed) {
        return new Branch.Survey(typed.choice("shape", BranchForm.class), typed.number("living"), typed.number("formal"), typed.number("units"));
    }

    public BranchForm[] getForms() {
        return BranchForm.values();
    }

    public Typed getTyped() {
        return typed;
    }

    public long getArea() {
        return area != 0 ? area : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    public void setArea(long area) {
        this.area = area;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, area);
    }
}
