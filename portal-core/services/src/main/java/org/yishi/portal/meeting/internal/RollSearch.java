package org.yishi.portal.meeting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.body.internal.RollRepository;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/** Finds people on a roll by the beginning of their name. A committee is shown whole, an assembly only as far as asked for. */
@ApplicationScoped
public class RollSearch {

    /** How many names are shown at once. */
    static final int SHORT = 80;
    private static final int MOST = 30;

    @Inject
    private MeetingRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private RollRepository holders;
    @Inject
    private Bodies bodies;
    @Inject
    private Areas areas;

    /** Nobody before the notice, which freezes the roll. */
    public List<Listed> search(MeetingEntity meeting, String words) {
        if (meeting.heldOn() == null) {
            return List.of();
        }
        String begins = words == null ? "" : words.strip();
        List<RollMember> roll = repository.roll(meeting).members();
        if (roll.size() > SHORT && begins.isEmpty()) {
            return List.of();
        }
        Map<Long, RollMember> members = roll.stream().collect(Collectors.toMap(RollMember::personId, one -> one));
        Map<Long, String> names = roll.size() > SHORT ? found(meeting, begins) : people.names(members.keySet());
        Set<Long> there = repository.attendance(meeting.id()).stream().filter(stay -> stay.leftAt() == null)
                .map(AttendanceEntity::personId).collect(Collectors.toSet());
        return names.entrySet().stream().filter(one -> members.containsKey(one.getKey()) && one.getValue().startsWith(begins))
                .sorted(Map.Entry.<Long, String>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(SHORT)
                .map(one -> new Listed(one.getKey(), one.getValue(), List.copyOf(new TreeSet<>(members.get(one.getKey()).groups())),
                        there.contains(one.getKey()))).toList();
    }

    /** Who is there now; of a large meeting the first. */
    public List<Listed> present(MeetingEntity meeting) {
        if (meeting.heldOn() == null) {
            return List.of();
        }
        List<Long> there = repository.attendance(meeting.id()).stream().filter(stay -> stay.leftAt() == null)
                .map(AttendanceEntity::personId).limit(SHORT).toList();
        return listed(there);
    }

    /** Those who are there, in the order given. */
    public List<Listed> listed(List<Long> there) {
        Map<Long, String> names = people.names(there);
        return there.stream().map(one -> new Listed(one, names.getOrDefault(one, ""), List.of(), true)).toList();
    }

    /** Everybody on a short roll; otherwise those who convene the body. */
    public List<Listed> mayChair(MeetingEntity meeting) {
        if (meeting.heldOn() == null) {
            return List.of();
        }
        List<Long> persons = repository.roll(meeting).members().stream().map(RollMember::personId).toList();
        if (persons.size() > SHORT) {
            persons = bodies.get(meeting.bodyId()).conveners().stream()
                    .flatMap(role -> holders.holders(meeting.areaId(), role, meeting.heldOn()).stream()).distinct().toList();
        }
        return people.names(persons).entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(one -> new Listed(one.getKey(), one.getValue(), List.of(), false)).toList();
    }

    private Map<Long, String> found(MeetingEntity meeting, String begins) {
        return people.search(areas.get(meeting.areaId()).path(), begins, begins, MOST).stream()
                .collect(Collectors.toMap(PersonEntity::id, PersonEntity::name));
    }
}
