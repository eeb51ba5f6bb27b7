package org.yishi.decisions.slot;

import java.util.List;

import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Emergencies;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Decisions on the desk of those who work for the area. */
@Named("decisionsDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Drafts drafts;
    @Inject
    private Emergencies emergencies;
    @Inject
    private Opinions opinions;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<Matter> unfinished;
    private List<Matter> requests;
    private List<Opinions.Waiting> waiting;

    public boolean isMine() {
        return currentArea.get() != null && access.may("decisions.work", area());
    }

    /** Whether the steps of the matters are this person's work; the street only answers what it is asked. */
    public boolean isLeading() {
        return may("plan") || may("supervise");
    }

    /** Dangers that wait for the street's answer, where the actor gives it. */
    public List<Matter> getRequests() {
        if (requests == null) {
            requests = may("consent") ? emergencies.waiting(area()) : List.of();
        }
        return requests;
    }

    /** Asked for also where nothing of it is shown: a list in a page that is not drawn is still looked at. */
    public List<Matter> getUnfinished() {
        if (unfinished == null) {
            unfinished = may("work") ? drafts.unfinished(area()) : List.of();
        }
        return unfinished;
    }

    public List<Opinions.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = may("supervise") ? opinions.waiting(area()) : List.of();
        }
        return waiting;
    }

    public boolean may(String action) {
        return access.may("decisions." + action, area());
    }

    private long area() {
        return currentArea.get().id();
    }
}
