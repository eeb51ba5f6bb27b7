package org.yishi.portal.faces.meeting;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.page.CurrentArea;

/** The meetings that are under way, for those who hold them. */
@Named("portalDeskMeeting")
@RequestScoped
public class DeskMeetingView {

    private static final int MOST = 50;

    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;
    @Inject
    private CurrentArea currentArea;

    private List<MeetingView> underWay;

    public List<MeetingView> getUnderWay() {
        if (underWay == null) {
            underWay = records.underWay(currentArea.get().id(), MOST);
        }
        return underWay;
    }

    public String body(MeetingView meeting) {
        return bodies.name(meeting.bodyId());
    }
}
