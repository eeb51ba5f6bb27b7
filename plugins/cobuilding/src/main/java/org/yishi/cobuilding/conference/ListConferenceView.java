package org.yishi.cobuilding.conference;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.portal.meeting.MeetingView;

/** Joint conferences of the community, and when the next is due. */
@Named("cobuildingListConference")
@RequestScoped
public class ListConferenceView extends WorkView {

    @Inject
    private Conferences conferences;

    private List<MeetingView> all;

    @Override
    protected void fill() {
        all = conferences.of(getArea());
    }

    public List<MeetingView> getAll() {
        return all;
    }

    /** Null where there are no units yet. */
    public LocalDate getDue() {
        return conferences.due(getArea()).orElse(null);
    }

    public boolean isOverdue() {
        return getDue() != null && getDue().isBefore(today());
    }
}
