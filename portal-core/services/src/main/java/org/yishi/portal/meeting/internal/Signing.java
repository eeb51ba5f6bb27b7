package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingConfirmed;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.internal.SignatureEntity.As;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.plugin.internal.Tidings;

/** Signing the minutes; with the last signature that they need the meeting is confirmed. */
@ApplicationScoped
public class Signing {

    @Inject
    private MeetingRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Bodies bodies;
    @Inject
    private Timeliness time;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Tidings tidings;

    /** @param scan of the signed sheet, null where the person signs here */
    public As sign(MeetingEntity meeting, long personId, LocalDate signedOn, String scan) {
        meeting.require(MeetingState.MINUTED);
        LocalDate day = time.past(signedOn, "signedOn");
        if (day.isBefore(meeting.heldOn())) {
            throw new Refusal("portal.meeting.refusal.beforeMeeting").at("signedOn");
        }
        if (repository.remarks(meeting.id()).stream().anyMatch(RemarkEntity::isOpen)) {
            throw new Refusal("portal.meeting.refusal.objections");
        }
        if (rule(meeting).hasSigned(personId)) {
            throw new Refusal("portal.meeting.refusal.signedAlready");
        }
        As as = place(meeting, personId, day).orElseThrow(() -> new Refusal("portal.meeting.refusal.mayNotSign").at("person"));
        MinutesEntity minutes = repository.minutes(meeting.id()).get(0);
        repository.add(SignatureEntity.under(minutes, meeting.id(), as, personId, day, scan, actor.get().personId(), Instant.now(clock)));
        if (rule(meeting).isComplete()) {
            meeting.confirm();
            tidings.tell(new MeetingConfirmed(meeting.id(), meeting.areaId(), meeting.bodyId(), meeting.heldOn(), minutes.digest()));
        }
        return as;
    }

    /** The place in which the person may sign on that day; empty where there is none, none is left, or the plugin of the body is not there. */
    public Optional<As> place(MeetingEntity meeting, long personId, LocalDate day) {
        return meeting.state() == MeetingState.MINUTED && bodies.find(meeting.bodyId()).isPresent() ? rule(meeting).place(personId, isSupervisor(meeting, personId, day)) : Optional.empty();
    }

    private SignaturesRule rule(MeetingEntity meeting) {
        Set<Long> present = repository.attendance(meeting.id()).stream().map(AttendanceEntity::personId).collect(Collectors.toSet());
        return new SignaturesRule(meeting.chairId(), present, repository.signatures(meeting.id()).stream()
                .collect(Collectors.toMap(SignatureEntity::as, SignatureEntity::personId)));
    }

    private boolean isSupervisor(MeetingEntity meeting, long personId, LocalDate day) {
        List<Long> lineage = areas.lineage(meeting.areaId()).stream().map(Area::id).toList();
        return people.capacities(List.of(personId), day).stream().map(CapacityEntity::asCapacity)
                .anyMatch(held -> held.role() == Role.SUPERVISION_MEMBER && lineage.contains(held.areaId()));
    }
}
