package org.yishi.deliberation.session;

import org.yishi.portal.access.CurrentActor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who leads the session, and whether the person has an interest of his own. */
@Named("deliberationLeadSession")
@RequestScoped
public class LeadSessionView extends SeatSelectView {

    @Inject
    private Moderators moderators;
    @Inject
    private CurrentActor current;

    private String interest;

    public String save() {
        moderators.lead(getId(), getPerson(), interest);
        return done("session/table", "deliberation.session.lead.done");
    }

    /** Whoever is at the screen may lead too. */
    public long getMe() {
        return current.get().personId();
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}
