package org.yishi.bylaws.slot;

import java.util.List;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Drafts;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Bylaws on the desk of those who work for the area. */
@Named("bylawsDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Drafts drafts;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<BylawVersion> unfinished;

    public boolean isMine() {
        return currentArea.get() != null && may("work");
    }

    public List<BylawVersion> getUnfinished() {
        if (unfinished == null) {
            unfinished = drafts.unfinished(currentArea.get().id());
        }
        return unfinished;
    }

    public boolean may(String action) {
        return access.may("bylaws." + action, currentArea.get().id());
    }
}
