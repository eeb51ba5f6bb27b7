package org.yishi.deliberation.topic;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.meeting.MeetingView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The secretary writes down at which meeting of the representatives the reasons were read. */
@Named("deliberationReadTopic")
@RequestScoped
public class ReadTopicView extends SheetView {

    @Inject
    private Readings readings;

    private Long meeting;

    public String read() {
        readings.read(getId(), meeting);
        return done("show", "deliberation.topic.read.done");
    }

    /** Held since the decision. */
    public List<MeetingView> getMeetings() {
        Decision decision = getTopic().decision();
        return decision == null ? List.of() : readings.held(getTopic().areaId()).stream()
                .filter(one -> !one.when().toLocalDate().isBefore(decision.on())).toList();
    }

    public LocalDate getNext() {
        return readings.next(getTopic().areaId()).orElse(null);
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
