package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.Channel;

/** Coming and going. A claimed time can be neither to come nor before a vote that was counted without it. */
@ApplicationScoped
public class Door {

    @Inject
    private MeetingRepository repository;
    @Inject
    private HallCodes codes;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** @param came null for now @return whether the person was not there yet */
    public boolean enter(MeetingEntity meeting, long personId, Channel channel, LocalTime came) {
        meeting.requireSitting();
        RollMember member = repository.roll(meeting).member(personId)
                .orElseThrow(() -> new Refusal("portal.meeting.refusal.notOnRoll").at("person"));
        if (repository.there(meeting.id(), personId).isPresent()) {
            return false;
        }
        Instant now = Instant.now(clock);
        Instant at = moment(meeting, came, now);
        repository.attendance(meeting.id()).stream().filter(stay -> stay.personId() == personId).forEach(stay -> {
            if (came != null && at.isBefore(stay.leftAt())) {
                throw new Refusal("portal.meeting.refusal.beforeLeaving").at("came");
            }
        });
        repository.add(AttendanceEntity.came(meeting.id(), member, channel, at, actor.get().personId(), now));
        return true;
    }

    /** By the person, with what the screen of the hall shows. */
    public boolean enterByCode(MeetingEntity meeting, String code) {
        meeting.requireSitting();
        codes.require(meeting, code);
        return enter(meeting, actor.get().personId(), Channel.PHONE, null);
    }

    public void leave(MeetingEntity meeting, long personId, LocalTime left) {
        meeting.requireSitting();
        AttendanceEntity stay = repository.there(meeting.id(), personId)
                .orElseThrow(() -> new Refusal("portal.meeting.refusal.notThere").at("person"));
        Instant at = moment(meeting, left, Instant.now(clock));
        if (left != null && at.isBefore(stay.cameAt())) {
            throw new Refusal("portal.meeting.refusal.leftBeforeCame").at("left");
        }
        // clocks of several servers differ a little; who leaves now has been there
        stay.left(at.isBefore(stay.cameAt()) ? stay.cameAt() : at);
    }

    private Instant moment(MeetingEntity meeting, LocalTime claimed, Instant now) {
        if (claimed == null) {
            return now;
        }
        Instant at = meeting.heldOn().atTime(claimed).atZone(clock.getZone()).toInstant();
        if (at.isAfter(now)) {
            throw new Refusal("portal.meeting.refusal.future").at("came");
        }
        Optional<Instant> lastVote = repository.items(meeting.id()).stream().flatMap(item -> item.presenceFixedAt().stream())
                .max(Instant::compareTo);
        if (lastVote.isPresent() && !at.isAfter(lastVote.get())) {
            throw new Refusal("portal.meeting.refusal.beforeVote").at("came");
        }
        return at;
    }
}
