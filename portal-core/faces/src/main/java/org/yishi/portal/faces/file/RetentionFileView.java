package org.yishi.portal.faces.file;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.document.Retentions;
import org.yishi.portal.page.CurrentArea;

/** Files whose retention period has run, those held back, and the schedule. */
@Named("portalRetentionFile")
@RequestScoped
public class RetentionFileView {

    @Inject
    private Retentions retentions;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<Retentions.Due> due = List.of();
    private List<Retentions.Proposed> proposed = List.of();
    private List<Retentions.Held> held = List.of();

    public void load() {
        currentArea.enter(area);
        boolean deletes = access.may("portal.deleteDocument", area) || access.may("portal.proposeDeletion", area);
        boolean holds = access.may("portal.holdDocument", area);
        if (!deletes && !holds) {
            throw new AccessRefused("portal.deleteDocument", actor.get(), area);
        }
        due = retentions.due(area);
        proposed = retentions.proposed(area);
        held = holds ? retentions.held(area) : List.of();
    }

    public List<Retentions.Due> getDue() {
        return due;
    }

    public List<Retentions.Proposed> getProposed() {
        return proposed;
    }

    public List<Retentions.Held> getHeld() {
        return held;
    }

    public List<RetentionRule> getRules() {
        return retentions.schedule();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
