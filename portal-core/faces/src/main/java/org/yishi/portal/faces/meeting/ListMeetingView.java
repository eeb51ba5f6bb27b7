package org.yishi.portal.faces.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.page.CurrentArea;

/** The meetings of an area: those to come, those that were held. */
@Named("portalListMeeting")
@RequestScoped
public class ListMeetingView {

    private static final int MOST = 100;

    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private List<MeetingView> meetings = List.of();

    public void load() {
        currentArea.enter(area);
        meetings = records.in(area, MOST);
    }

    public List<MeetingView> getComing() {
        return meetings.stream().filter(this::isComing).sorted((one, other) -> one.when().compareTo(other.when())).toList();
    }

    public List<MeetingView> getHeld() {
        return meetings.stream().filter(one -> !isComing(one)).toList();
    }

    public String body(MeetingView meeting) {
        return bodies.name(meeting.bodyId());
    }

    private boolean isComing(MeetingView meeting) {
        return meeting.state().isSitting() || meeting.state() == MeetingState.NOTICED
                && !meeting.when().toLocalDate().isBefore(LocalDate.now(clock));
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
