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

        /** As they have to be typed, in order: the name, and its number behind it where there are several. */
        public List<String> typed() {
            return byName.entrySet().stream().flatMap(one -> one.getValue().stream().sorted()
                    .map(person -> one.getValue().size() > 1 ? one.getKey() + "#" + person : one.getKey())).sorted().toList();
        }

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
        return known(roll(meeting, day).members().stream().map(RollMember::personId).toList());
    }

    /** The roll that counts for a meeting held on paper on that day. */
    Roll roll(MeetingEntity meeting, LocalDate day) {
        Body body = bodies.get(meeting.bodyId());
        return meeting.heldOn() == null || !body.rules(meeting.areaId(), day, meeting.basis()).baseByNotice()
                ? body.roll(meeting.areaId(), day, meeting.basis()) : repository.roll(meeting);
    }

    /** How many votes are on it. */
    public int number(MeetingEntity meeting, LocalDate day) {
        return roll(meeting, day).base();
    }

    /** Names of those on a short roll; of a long one none, nobody reads thousands. */
    public List<String> listed(MeetingEntity meeting, LocalDate day) {
        return roll(meeting, day).members().size() > RollSearch.SHORT ? List.of() : of(meeting, day).typed();
    }

    /** Names of those who may have chaired: of a long roll only who convenes the body. */
    public List<String> mayChair(MeetingEntity meeting, LocalDate day) {
        boolean whole = roll(meeting, day).members().size() <= RollSearch.SHORT;
        return known(candidates(meeting, day, whole)).typed();
    }

    /** Who chaired stands on the roll, or is one of those who convene the body. */
    public long chair(MeetingEntity meeting, LocalDate day, String name) {
        return known(candidates(meeting, day, true)).person(name == null ? "" : name, "chair");
    }

    private List<Long> candidates(MeetingEntity meeting, LocalDate day, boolean withRoll) {
        List<Long> candidates = new ArrayList<>(bodies.get(meeting.bodyId()).conveners().stream()
                .flatMap(role -> holders.holders(meeting.areaId(), role, day).stream()).toList());
        if (withRoll) {
            bodies.get(meeting.bodyId()).roll(meeting.areaId(), day, meeting.basis()).members().forEach(one -> candidates.add(one.personId()));
        }
        return candidates.stream().distinct().toList();
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
