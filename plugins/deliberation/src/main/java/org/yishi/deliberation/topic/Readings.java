package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Why a topic with many supporters was not taken up is read at the next meeting of the representatives (domain 2.5). */
@ApplicationScoped
public class Readings {

    private static final String REPRESENTATIVES = "REPRESENTATIVES";
    private static final int LOOKED_AT = 50;

    @Inject
    private TopicRepository repository;
    @Inject
    private Meetings meetings;
    @Inject
    private TopicTelling telling;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param meetingId of the representatives, held after the decision */
    @Guarded("deliberation.registerTopic")
    public void read(@Of(RaisedTopic.class) long id, long meetingId) {
        RaisedTopic topic = repository.get(id);
        MeetingView meeting = held(topic.areaId()).stream().filter(one -> one.id() == meetingId).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.topic.refusal.meeting").at("meeting"));
        topic.read(meetingId, meeting.when().toLocalDate());
        act.fact("meeting", meetingId).fact("heldOn", meeting.when().toLocalDate());
        telling.changed(topic, "read");
    }

    /** Meetings of the representatives that took place, the newest first. */
    @Open("which meetings took place is public")
    public List<MeetingView> held(long areaId) {
        return meetings.in(areaId, LOOKED_AT).stream().filter(one -> one.bodyId().equals(REPRESENTATIVES))
                .filter(one -> one.state().isOver() || one.state() == MeetingState.QUORATE).toList();
    }

    /** The day of the next meeting of the representatives that was called. */
    @Open("which meetings were called is public")
    public Optional<LocalDate> next(long areaId) {
        LocalDate today = LocalDate.now(clock);
        return meetings.in(areaId, LOOKED_AT).stream().filter(one -> one.bodyId().equals(REPRESENTATIVES) && one.state() == MeetingState.NOTICED)
                .map(one -> one.when().toLocalDate()).filter(day -> !day.isBefore(today)).min(LocalDate::compareTo);
    }
}
