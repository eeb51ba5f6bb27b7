package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.text.Texts;

/** Meetings to come and those that sit now, on the community's page; one query. */
@ApplicationScoped
public class MeetingsFront implements FrontSource {

    private static final int MOST = 100;

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<FrontItem> items(long areaId) {
        LocalDate today = LocalDate.now(clock);
        return repository.of(areaId, List.of(MeetingState.NOTICED, MeetingState.OPEN, MeetingState.QUORATE), MOST).stream()
                .filter(meeting -> meeting.when() != null && (meeting.state().isSitting() || !meeting.when().toLocalDate().isBefore(today)))
                .map(meeting -> FrontItem.of(Part.COMING, Picture.MEETING, meeting.title(), "/portal/meeting/show?id=" + meeting.id())
                        .saying(texts.get("portal.front.say.meeting", bodies.name(meeting.bodyId()), meeting.call().place())).on(meeting.when())).toList();
    }
}
