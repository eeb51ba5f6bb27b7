package org.yishi.portal.biography.internal;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.text.Texts;

/** Adds to a chapter the meetings that deal with it today. What they decide is told by its plugin, but only when they are over. */
@ApplicationScoped
public class MeetingsOfToday {

    @Inject
    private Meetings meetings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    Chapter in(Chapter chapter) {
        LocalDate today = LocalDate.now(clock);
        Chapter told = chapter;
        for (MeetingView meeting : meetings.about(chapter.dossier())) {
            if (isComing(meeting) && meeting.when().toLocalDate().equals(today)) {
                told = told.with(new Moment(today, texts.get("portal.biography.meeting." + (meeting.state().isSitting() ? "now" : "today"), meeting.title(),
                        meeting.when().toLocalTime()), "/portal/meeting/show?id=" + meeting.id()));
            }
        }
        return told;
    }

    private static boolean isComing(MeetingView meeting) {
        return meeting.when() != null && (meeting.state() == MeetingState.NOTICED || meeting.state().isSitting());
    }
}
