package org.yishi.portal.faces.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.meeting.UnreachedMembers;
import org.yishi.portal.meeting.UnreachedMembers.Unreached;

/** Whom somebody has to call on, because nothing that leaves the portal reaches them. */
@Named("portalUnreachedMeeting")
@RequestScoped
public class UnreachedMeetingView extends MeetingPage {

    @Inject
    private UnreachedMembers members;

    private Unreached unreached;

    @Override
    public void load() {
        super.load();
        unreached = members.of(getId());
    }

    public Unreached getUnreached() {
        return unreached;
    }
}
