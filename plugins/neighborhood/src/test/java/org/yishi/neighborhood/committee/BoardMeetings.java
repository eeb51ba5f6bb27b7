package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Digest;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.testkit.TimeTravel;

/** Meetings of the committee, entered from their minutes. */
@ApplicationScoped
public class BoardMeetings {

    @Inject
    private Resolutions resolutions;
    @Inject
    private Meetings meetings;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Something was decided the day before. @param came numbers of owners @param inFavour those of them who raised the hand @return the resolution */
    public long decided(Estate.Folk folk, LocalDate day, ResolutionKind kind, List<Integer> came, List<Integer> inFavour) {
        long area = folk.compound().id();
        LocalTime hour = LocalTime.of(19, 0);
        return time.on(day, () -> current.as(folk.worker(), () -> {
            long id = resolutions.put(area, kind, "事项", "内容 " + kind, 0);
            Resolution waiting = resolutions.waiting(area).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
            LocalDate held = day.minusDays(1);
            List<Long> there = came.stream().map(number -> folk.owner(number).personId()).toList();
            Map<Long, HandChoice> hands = came.stream().collect(Collectors.toMap(number -> folk.owner(number).personId(),
                    number -> inFavour.contains(number) ? HandChoice.FOR : HandChoice.AGAINST));
            meetings.enterFromPaper(area, new PastMeeting(waiting.meetingId(), null, new MeetingNotice(held.atTime(hour), "办公室",
                    held.minusDays(4), ""), there.stream().map(person -> new PastMeeting.Signed(person, hour, null)).toList(),
                    List.of(new PastMeeting.PastVote(1, hour.plusMinutes(10), "内容 " + kind, List.of(), Hands.named(hands))), there.get(0), "记录",
                    Digest.of(List.of(waiting.dossier())), 0));
            return id;
        }));
    }
}
