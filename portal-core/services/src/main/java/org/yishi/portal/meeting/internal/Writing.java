package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Checkpoints;

/** Writing the minutes: every item closed, the sheet of attendance kept with its digest, the ledger's checkpoint printed on them. */
@ApplicationScoped
public class Writing {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Hall hall;
    @Inject
    private Timeliness time;
    @Inject
    private Checkpoints checkpoints;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    public MinutesEntity write(MeetingEntity meeting, String words, LocalDate circulatedOn) {
        LocalDate day = time.past(circulatedOn, "circulatedOn");
        if (day.isBefore(meeting.heldOn())) {
            throw new Refusal("portal.meeting.refusal.beforeMeeting").at("circulatedOn");
        }
        if (!repository.signatures(meeting.id()).isEmpty()) {
            throw new Refusal("portal.meeting.refusal.signed.minutes");
        }
        List<Integer> open = repository.items(meeting.id()).stream().filter(item -> !item.isClosed()).map(ItemEntity::number).toList();
        if (!open.isEmpty()) {
            throw new Refusal("portal.meeting.refusal.openItems", open.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        hall.empty(meeting);
        meeting.minute(sheet(meeting));
        return repository.add(MinutesEntity.written(meeting.id(), repository.minutes(meeting.id()).size() + 1, words, day,
                checkpoints.latest(meeting.areaId()).map(one -> one.day() + " " + one.digest()).orElse(""), actor.get().personId(),
                Instant.now(clock)));
    }

    /** Everybody once, in the order of coming: the same sheet under two meetings has the same digest. */
    private String sheet(MeetingEntity meeting) {
        return Wording.digest(repository.attendance(meeting.id()).stream().map(AttendanceEntity::personId).distinct()
                .map(String::valueOf).collect(Collectors.joining(",")));
    }
}
