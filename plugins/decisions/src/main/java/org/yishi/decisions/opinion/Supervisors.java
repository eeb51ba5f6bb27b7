package org.yishi.decisions.opinion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.decisions.matter.Law;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who sits in the supervision committee (居务监督委员会) of an area on a day. */
@ApplicationScoped
@Open("who holds an office is public (domain 0.4)")
public class Supervisors {

    private static final String COMMITTEE = "SUPERVISION_COMMITTEE";

    @Inject
    private Bodies bodies;
    @Inject
    private People people;

    /** Person → name as it stands in public, by person. */
    public Map<Long, String> on(long areaId, LocalDate day) {
        List<Long> persons = bodies.get(COMMITTEE).roll(areaId, day, Body.MEMBERS).members().stream().map(RollMember::personId).toList();
        return new TreeMap<>(people.publicNames(persons));
    }

    /** Their names for the record; refused where nobody is named, or somebody who was no member on that day. */
    public String names(long areaId, LocalDate day, Collection<Long> persons) {
        if (persons.isEmpty()) {
            throw new Refusal("decisions.refusal.noSupervisor").at("members").by(Law.SUPERVISION);
        }
        Map<Long, String> members = on(areaId, day);
        if (!members.keySet().containsAll(persons)) {
            throw new Refusal("decisions.refusal.notSupervisor", day).at("members").by(Law.SUPERVISION);
        }
        return persons.stream().distinct().sorted().map(members::get).collect(Collectors.joining("、"));
    }
}
