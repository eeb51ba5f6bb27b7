package org.yishi.deliberation.follow;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What the forms about one item of the list of actions share; its id is remembered with the view, like that of the consultation. */
public abstract class ActionWorkView extends ConsultationWorkView {

    private static final String REMEMBERED = "deliberation.action";

    @Inject
    private Actions actions;

    private long action;
    private ActionItem item;

    protected Actions actions() {
        return actions;
    }

    public ActionItem getItem() {
        if (item == null) {
            item = actions.work(getId(), getAction());
        }
        return item;
    }

    public long getAction() {
        return action != 0 ? action : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    public void setAction(long action) {
        this.action = action;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, action);
    }
}
