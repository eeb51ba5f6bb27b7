package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The panel that screens topics (议题审查小组): party organisation, residents' committee and supervision committee of the area as they are today. */
@ApplicationScoped
class Panel {

    static final String SUPERVISION = "SUPERVISION_COMMITTEE";
    private static final List<String> BODIES = List.of("PARTY_COMMITTEE", "RESIDENTS_COMMITTEE", SUPERVISION);

    @Inject
    private Bodies bodies;
    @Inject
    private Clock clock;

    /** Each member once, with the body by which the member is on it; who is on two is named by the last. */
    Map<Long, String> members(long areaId) {
        Map<Long, String> members = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        for (String body : BODIES) {
            bodies.get(body).roll(areaId, today, Body.MEMBERS).members().forEach(member -> members.put(member.personId(), body));
        }
        return members;
    }
}
