package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;

/** Plays a meeting that was held on paper through the engine, by the times of its sheet and the law of its day. */
@ApplicationScoped
public class Entering {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Calling calling;
    @Inject
    private Opening opening;
    @Inject
    private Hall hall;
    @Inject
    private Voting voting;
    @Inject
    private Writing writing;
    @Inject
    private Timeliness time;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    public void enter(MeetingEntity meeting, PastMeeting past) {
        if (meeting.state() == MeetingState.PLANNED) {
            calling.call(meeting, past.notice());
        }
        time.past(meeting.heldOn(), "date");
        meeting.enteredFromPaper(past.scanSha256(), past.documentId(), time.isLate(meeting.heldOn(), meeting.areaId()));
        opening.open(meeting, past.chairId(), actor.get().personId(), meeting.when().atZone(clock.getZone()).toInstant());
        fillSheet(meeting, past.attendance());
        Finding start = hall.body(meeting).decide(hall.rules(meeting), presence(meeting, 0, lastArrival(meeting, past)).quorumOnly());
        if (start.outcome() == Finding.Outcome.NO_QUORUM) {
            requireNothingDecided(past, start);
            meeting.declareInquorate();
            hall.empty(meeting);
            return;
        }
        Hall.requireAble(start);
        meeting.constitute();
        past.votes().forEach(vote -> vote(meeting, vote));
        repository.items(meeting.id()).stream().filter(item -> !item.isDecided()).forEach(item -> item.leaveOver("纸质记录中未表决"));
        closeStays(meeting, past);
        writing.write(meeting, past.minutes(), meeting.heldOn());
    }

    private void fillSheet(MeetingEntity meeting, List<Signed> sheet) {
        Roll roll = repository.roll(meeting);
        Instant now = Instant.now(clock);
        if (sheet.stream().map(Signed::personId).distinct().count() != sheet.size()) {
            throw new Refusal("portal.meeting.refusal.twiceOnSheet").at("attendance");
        }
        for (Signed signed : sheet) {
            RollMember member = roll.member(signed.personId())
                    .orElseThrow(() -> new Refusal("portal.meeting.refusal.notOnRoll").at("attendance"));
            Instant came = signed.came() == null ? meeting.openedAt() : moment(meeting, signed.came());
            AttendanceEntity stay = AttendanceEntity.came(meeting.id(), member, Channel.PAPER, came, actor.get().personId(), now);
            if (signed.left() != null) {
                if (moment(meeting, signed.left()).isBefore(came)) {
                    throw new Refusal("portal.meeting.refusal.leftBeforeCame").at("attendance");
                }
                stay.left(moment(meeting, signed.left()));
            }
            repository.add(stay);
        }
    }

    private void vote(MeetingEntity meeting, PastVote vote) {
        ItemEntity item = repository.items(meeting.id()).stream().filter(one -> one.number() == vote.item()).findFirst()
                .orElseThrow(() -> new Refusal("portal.meeting.refusal.noItem", vote.item()).at("votes"));
        Instant at = vote.at() == null ? meeting.openedAt() : moment(meeting, vote.at());
        voting.freeze(meeting, item, vote.motion());
        Roll roll = repository.roll(meeting);
        vote.withdrawn().forEach(person -> repository.add(RecusalEntity.declared(item,
                roll.member(person).orElseThrow(() -> new Refusal("portal.meeting.refusal.notOnRoll").at("votes")),
                "纸质记录：回避", true, at)));
        Presence presence = presence(meeting, item.id(), at);
        Voting.requireHands(hall.body(meeting), presence, vote.hands());
        voting.record(meeting, item, presence, vote.hands(), at);
        item.readOut(at);
    }

    private Presence presence(MeetingEntity meeting, long itemId, Instant at) {
        return Presence.at(repository.roll(meeting), repository.attendance(meeting.id()), hall.recusals(meeting, itemId), at);
    }

    /** Whether enough people came at all is seen at the first vote, or where nothing was voted when the last one had signed. */
    private Instant lastArrival(MeetingEntity meeting, PastMeeting past) {
        return past.votes().stream().map(PastVote::at).filter(at -> at != null).min(LocalTime::compareTo).map(at -> moment(meeting, at))
                .orElseGet(() -> repository.attendance(meeting.id()).stream().map(AttendanceEntity::cameAt).max(Instant::compareTo)
                        .orElse(meeting.openedAt()));
    }

    private void closeStays(MeetingEntity meeting, PastMeeting past) {
        Instant end = past.votes().stream().map(PastVote::at).filter(at -> at != null).max(LocalTime::compareTo)
                .map(at -> moment(meeting, at)).orElse(meeting.openedAt()).plusSeconds(1);
        repository.attendance(meeting.id()).stream().filter(stay -> stay.leftAt() == null)
                .forEach(stay -> stay.left(stay.cameAt().isAfter(end) ? stay.cameAt() : end));
    }

    private static void requireNothingDecided(PastMeeting past, Finding start) {
        if (!past.votes().isEmpty()) {
            Hall.requireAble(start);
        }
    }

    private Instant moment(MeetingEntity meeting, LocalTime at) {
        Instant moment = meeting.heldOn().atTime(at).atZone(clock.getZone()).toInstant();
        if (moment.isAfter(Instant.now(clock))) {
            throw new Refusal("portal.meeting.refusal.future").at("attendance");
        }
        return moment;
    }
}
