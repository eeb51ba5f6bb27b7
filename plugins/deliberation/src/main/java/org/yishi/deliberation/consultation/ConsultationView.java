package org.yishi.deliberation.consultation;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * What the forms about one consultation have in common. Its id is remembered with the view: when a field cannot be read, Faces
 * shows the form again without setting the parameters of the page.
 */
public abstract class ConsultationView {

    private static final String REMEMBERED = "deliberation.consultation";

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private Consultation consultation;
    private boolean filled;

    /** Finds the consultation in the way that the reader of the page may. */
    protected abstract Consultation find(long consultationId);

    /** Puts what is known into the fields, once. */
    protected void fill(Consultation known) {
        // most forms begin empty
    }

    /** Before the page is shown, the first time and again. */
    public void load() {
        getConsultation();
        if (!filled && !FacesContext.getCurrentInstance().isPostback()) {
            filled = true;
            fill(consultation);
        }
    }

    public Consultation getConsultation() {
        if (consultation == null) {
            consultation = find(getId());
            currentArea.enter(consultation.areaId());
        }
        return consultation;
    }

    /** The next page, with a word on what was done. */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return to(page);
    }

    protected String to(String page) {
        return "/deliberation/" + page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return id != 0 ? id : (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setId(long id) {
        this.id = id;
        memory().put(REMEMBERED, id);
    }

    /** Another parameter of the page, remembered like the id; 0 asks for it. */
    protected static long remembered(String name, long value) {
        if (value != 0) {
            memory().put(REMEMBERED + "." + name, value);
        }
        return (Long) memory().getOrDefault(REMEMBERED + "." + name, 0L);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
