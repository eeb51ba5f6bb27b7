package org.yishi.portal.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.meeting.internal.AttendanceEntity;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.MinutesReaders;
import org.yishi.portal.people.internal.PeopleRepository;

/** The whole roll of a meeting by name, for the sheet on which those who come sign. */
@ApplicationScoped
public class MeetingRolls {

    @Inject
    private MeetingRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Conveners conveners;
    @Inject
    private MinutesReaders readers;
    @Inject
    private CurrentActor actor;

    /** @param groups the parts of the body to which the person belongs @param votes whether the person counts */
    public record Named(String name, List<String> groups, boolean votes) {
    }

    /**
     * By name, for those who keep the roll.
     *
     * @throws NotFound before the meeting was noticed, when there is no roll yet
     */
    @Guarded(value = Attendances.KEEP, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Named> of(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(Attendances.KEEP, meeting.bodyId(), meeting.areaId());
        if (meeting.heldOn() == null) {
            throw new NotFound("roll of meeting " + id);
        }
        List<RollMember> members = repository.roll(meeting).members();
        Map<Long, String> names = people.names(members.stream().map(RollMember::personId).toList());
        return members.stream().map(one -> new Named(names.getOrDefault(one.personId(), ""), List.copyOf(new TreeSet<>(one.groups())),
                one.mayVote())).sorted(java.util.Comparator.comparing(Named::name)).toList();
    }

    /** Who holds a vote and is there now; for those who keep the roll, and for those who stand on it and see each other in the hall. */
    @Guarded(value = Attendances.SIGN, kind = Guarded.Kind.READ)
    public Set<Long> present(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = repository.get(id);
        if (!conveners.may(meeting.bodyId(), meeting.areaId()) && !readers.isCalled(meeting)) {
            throw new AccessRefused(Attendances.SIGN, actor.get(), meeting.areaId());
        }
        return repository.attendance(id).stream().filter(stay -> stay.leftAt() == null && stay.mayVote()).map(AttendanceEntity::personId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
