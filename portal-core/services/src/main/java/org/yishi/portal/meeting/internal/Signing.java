package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.meeting.MeetingConfirmed;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.internal.SignatureEntity.As;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;

/** The two signatures under the minutes: the chair, and a member of the supervision committee on that day, two people. */
@ApplicationScoped
public class Signing {

    @Inject
    private MeetingRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Timeliness time;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<MeetingConfirmed> confirmed;

    /** @param scan of the signed sheet, null where the person signs here */
    public void sign(MeetingEntity meeting, As as, long personId, LocalDate signedOn, String scan) {
        meeting.require(MeetingState.MINUTED);
        LocalDate day = time.past(signedOn, "signedOn");
        if (day.isBefore(meeting.heldOn())) {
            throw new Refusal("portal.meeting.refusal.beforeMeeting").at("signedOn");
        }
        if (repository.remarks(meeting.id()).stream().anyMatch(RemarkEntity::isOpen)) {
            throw new Refusal("portal.meeting.refusal.objections");
        }
        requireEntitled(meeting, as, personId, day);
        List<SignatureEntity> before = repository.signatures(meeting.id());
        if (before.stream().anyMatch(one -> one.as() == as)) {
            throw new Refusal("portal.meeting.refusal.signedAlready");
        }
        if (before.stream().anyMatch(one -> one.personId() == personId)) {
            throw new Refusal("portal.meeting.refusal.twoPeople");
        }
        MinutesEntity minutes = repository.minutes(meeting.id()).get(0);
        repository.add(SignatureEntity.under(minutes, meeting.id(), as, personId, day, scan, actor.get().personId(), Instant.now(clock)));
        if (before.size() + 1 == As.values().length) {
            meeting.confirm();
            confirmed.fire(new MeetingConfirmed(meeting.id(), meeting.areaId(), meeting.bodyId(), meeting.heldOn(), minutes.digest()));
        }
    }

    /** What somebody may sign as now; for the page. */
    public boolean isEntitled(MeetingEntity meeting, As as, long personId, LocalDate day) {
        return as == As.CHAIR ? personId == meeting.chairId()
                : people.capacities(List.of(personId), day).stream().map(CapacityEntity::asCapacity)
                        .anyMatch(held -> held.role() == Role.SUPERVISION_MEMBER && lineage(meeting).contains(held.areaId()));
    }

    private void requireEntitled(MeetingEntity meeting, As as, long personId, LocalDate day) {
        if (!isEntitled(meeting, as, personId, day)) {
            throw new Refusal("portal.meeting.refusal.mayNotSign." + as).at("person");
        }
    }

    private List<Long> lineage(MeetingEntity meeting) {
        return areas.lineage(meeting.areaId()).stream().map(Area::id).toList();
    }
}
