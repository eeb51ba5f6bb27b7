package org.yishi.portal.meeting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.body.internal.RollRepository;
import org.yishi.portal.people.internal.PeopleRepository;

/** Finds the people of a roll by the names that stand on paper. */
@ApplicationScoped
public class RollNames {

    private static final int AT_ONCE = 1_000;

    @Inject
    private MeetingRepository repository;
    @Inject
    private RollRepository holders;
    @Inject
    private PeopleRepository people;
    @Inject
    private Bodies bodies;

    /** Names and whom they may mean. */
    public record Known(Map<String, List<Long>> byName) {

        /** Two of the same name on one roll are told apart by their number behind the name: 王芳#318. */
        public long person(String typed, String field) {
            String[] parts = typed.strip().split("#");
            List<Long> found = byName.getOrDefault(parts[0], List.of());
            if (parts.length > 1) {
                found = found.stream().filter(one -> String.valueOf(one).equals(parts[1])).toList();
            }
            if (found.isEmpty()) {
                throw new Refusal("portal.meeting.refusal.unknownName", typed).at(field);
            }
            if (found.size() > 1) {
                throw new Refusal("portal.meeting.refusal.sameName", typed, parts[0] + "#" + found.get(0)).at(field);
            }
            return found.get(0);
        }

        /** Several, separated by blanks or commas. */
        public List<Long> persons(String typed, String field) {
            return typed == null ? List.of() : Stream.of(typed.strip().split("[\\s,，、]+")).filter(one -> !one.isEmpty())
                    .map(one -> person(one, field)).toList();
        }
    }

    public Known of(MeetingEntity meeting, LocalDate day) {
        Body body = bodies.get(meeting.bodyId());
        Roll roll = meeting.heldOn() == null || !body.rules(meeting.areaId(), day, meeting.basis()).baseByNotice()
                ? body.roll(meeting.areaId(), day, meeting.basis()) : repository.roll(meeting);
        return known(roll.members().stream().map(RollMember::personId).toList());
    }

    /** Who chaired stands on the roll, or is one of those who convene the body. */
    public long chair(MeetingEntity meeting, LocalDate day, String name) {
        List<Long> candidates = new ArrayList<>(bodies.get(meeting.bodyId()).conveners().stream()
                .flatMap(role -> holders.holders(meeting.areaId(), role, day).stream()).toList());
        bodies.get(meeting.bodyId()).roll(meeting.areaId(), day, meeting.basis()).members().forEach(one -> candidates.add(one.personId()));
        return known(candidates.stream().distinct().toList()).person(name == null ? "" : name, "chair");
    }

    private Known known(List<Long> persons) {
        Map<String, List<Long>> byName = new HashMap<>();
        of(persons).forEach((id, name) -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(id));
        return new Known(byName);
    }

    /** However many they are. */
    public Map<Long, String> of(Collection<Long> persons) {
        List<Long> all = List.copyOf(persons);
        Map<Long, String> names = new HashMap<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            names.putAll(people.names(all.subList(i, Math.min(all.size(), i + AT_ONCE))));
        }
        return names;
    }
}
