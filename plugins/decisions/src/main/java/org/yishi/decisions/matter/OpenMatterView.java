package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first step of a new matter: what it is about. */
@Named("decisionsOpenMatter")
@RequestScoped
public class OpenMatterView {

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private long area;
    private LocalDate on;
    private String suggested = "";
    private String origin = "";

    private static final String REMEMBERED = "decisions.area";

    @Inject
    private SubjectFieldsView form;

    public void load() {
        currentArea.enter(getArea());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            on = LocalDate.now(clock);
            form.begin(suggested, origin);
        }
    }

    public String open() {
        long id = drafts.open(getArea(), form.subject(), on == null ? LocalDate.now(clock) : on);
        said.done("decisions.matter.open.done");
        return "/decisions/plan/write?faces-redirect=true&id=" + id;
    }

    /** A title that another procedure brings along. */
    public void setSuggested(String suggested) {
        this.suggested = suggested;
    }

    public String getSuggested() {
        return suggested;
    }

    /** The dossier of the procedure from which it comes, {@code deliberation/consultation/7}. */
    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getOrigin() {
        return origin;
    }

    public List<Area> getPlaces() {
        return form.places(getArea());
    }

    public SubjectFieldsView getForm() {
        return form;
    }

    public long getArea() {
        return area != 0 ? area : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    /** Remembered with the view, as {@link MatterWorkView} does with its matter. */
    public void setArea(long area) {
        this.area = area;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, area);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
