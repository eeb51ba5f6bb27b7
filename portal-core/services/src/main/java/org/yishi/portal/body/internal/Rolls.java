package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.meeting.AgeRule;
import org.yishi.portal.setting.Settings;

/** Makes rolls from capacities and registers. */
@ApplicationScoped
public class Rolls {

    static final String AGE = "portal.resident.ageRule";
    static final String HOUSEHOLDS = "HOUSEHOLDS";

    @Inject
    private RollRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;

    /**
     * The union of those who hold the roles in the area itself: who holds two of them stands on the roll once, with both groups.
     *
     * @param groups role → name of the group
     */
    Roll ofOffices(String bodyId, long areaId, LocalDate day, Map<Role, String> groups) {
        Map<Long, Set<String>> found = new TreeMap<>();
        groups.forEach((role, group) -> repository.holders(areaId, role, day)
                .forEach(person -> found.computeIfAbsent(person, any -> new TreeSet<>()).add(group)));
        return roll(bodyId, Body.MEMBERS, areaId, day, found);
    }

    /** Those who hold the role anywhere in the area, and behind them those who hold only the other one and have no vote. */
    Roll ofHolders(String bodyId, long areaId, LocalDate day, Role role, String group, Role without, String groupWithout) {
        String path = areas.get(areaId).path();
        List<Long> voters = repository.holdersWithin(path, role, day);
        List<RollMember> members = new ArrayList<>(voters.stream().map(person -> RollMember.person(person, Set.of(group))).toList());
        repository.holdersWithin(path, without, day).stream().filter(person -> !voters.contains(person))
                .forEach(person -> members.add(RollMember.withoutVote(person, Set.of(groupWithout))));
        return new Roll(bodyId, Body.MEMBERS, areaId, day, members);
    }

    /** Residents of age on that day; in the form of households each with the vote key of the household. */
    Roll ofResidents(String bodyId, long areaId, LocalDate day, String basis) {
        AgeRule age = AgeRule.of(AgeRule.Start.valueOf(settings.text(AGE, areaId)));
        List<RollMember> members = new ArrayList<>();
        for (RollRepository.Adult one : repository.residents(areaId, areas.get(areaId).path(), day, day)) {
            if (!age.isOfAge(one.bornOn(), day)) {
                continue;
            }
            if (!basis.equals(HOUSEHOLDS)) {
                members.add(RollMember.person(one.personId(), Set.of("RESIDENTS")));
            } else if (one.householdId() != 0) {
                members.add(new RollMember(one.personId(), "household:" + one.householdId(), Set.of("HOUSEHOLDS"), true));
            }
        }
        return new Roll(bodyId, basis, areaId, day, members);
    }

    /** How many there are of each group that can demand a meeting. */
    public long base(String group, long areaId, LocalDate day) {
        return switch (group) {
            case "RESIDENTS" -> ofResidents("", areaId, day, "").base();
            case "HOUSEHOLDS" -> ofResidents("", areaId, day, HOUSEHOLDS).base();
            case "REPRESENTATIVES" -> repository.holders(areaId, Role.RESIDENTS_REPRESENTATIVE, day).size();
            case "GROUPS" -> repository.countGroups(areaId);
            default -> 0;
        };
    }

    /** The law that governs the area on the day of a meeting. */
    Law law(long areaId, LocalDate day) {
        boolean village = areas.communityOf(areaId).orElseGet(() -> areas.get(areaId)).kind() == AreaKind.VILLAGE;
        return Law.of(village ? SelfGovernance.VILLAGE : SelfGovernance.COMMUNITY, day);
    }

    private static Roll roll(String bodyId, String basis, long areaId, LocalDate day, Map<Long, Set<String>> found) {
        return new Roll(bodyId, basis, areaId, day,
                found.entrySet().stream().map(one -> RollMember.person(one.getKey(), one.getValue())).toList());
    }
}
