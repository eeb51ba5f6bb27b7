package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.internal.Rolls;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.meeting.ConveneRule;
import org.yishi.portal.rule.meeting.ConveneRule.Signed;
import org.yishi.portal.setting.Settings;

/** Whether enough people demand a meeting, and what becomes of the demand. */
@ApplicationScoped
public class Demanding {

    static final String DAYS = "portal.meeting.onDemandDays";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Rolls rolls;
    @Inject
    private Timeliness time;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    public DemandEntity check(long areaId, String bodyId, String matter, LocalDate demandedOn, Map<String, Integer> signed, String scan) {
        LocalDate day = time.past(demandedOn, "demandedOn");
        Body body = bodies.get(bodyId);
        BodyRules rules = body.bases().stream().findFirst().map(usual -> body.rules(areaId, day, usual)).orElse(null);
        if (rules == null || rules.demand().isEmpty()) {
            throw new Refusal("portal.meeting.refusal.noDemand").at("body");
        }
        Map<String, Signed> groups = new TreeMap<>();
        signed.forEach((group, number) -> groups.put(group, new Signed(number, rolls.base(group, areaId, day))));
        groups.forEach(Demanding::requireSane);
        ConveneRule.Demand result = new ConveneRule(rules.demandRule(), rules.demand()).check(groups);
        if (!result.met()) {
            throw new Refusal("portal.meeting.refusal.demand", shares(rules)).at("signed")
                    .by(rules.demand().values().iterator().next().source().toString());
        }
        String numbers = groups.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue().signed() + ":" + one.getValue().base())
                .collect(Collectors.joining(","));
        return DemandEntity.made(areaId, bodyId, new DemandEntity.Sheet(matter, day, numbers, ExplanationText.write(result.explanation()),
                scan), time.end(day.plusDays(settings.number(DAYS, areaId))), time.isLate(day, areaId), actor.get().personId(), Instant.now(clock));
    }

    /** By today's law. */
    public Map<String, Requirement> requirements(long areaId, String bodyId) {
        Body body = bodies.get(bodyId);
        return body.bases().stream().findFirst().map(usual -> new TreeMap<>(body.rules(areaId, time.today(), usual).demand()))
                .orElseGet(TreeMap::new);
    }

    public void answer(long demandId, MeetingEntity meeting) {
        DemandEntity demand = repository.demand(demandId).filter(one -> one.areaId() == meeting.areaId())
                .orElseThrow(() -> new NotFound("demand " + demandId));
        if (demand.isAnswered() || !demand.bodyId().equals(meeting.bodyId())) {
            throw new Refusal("portal.meeting.refusal.otherDemand").at("demand");
        }
        demand.answeredBy(meeting.id());
    }

    public void reopen(MeetingEntity meeting) {
        if (meeting.demandId() != 0) {
            repository.demand(meeting.demandId()).ifPresent(DemandEntity::unanswered);
        }
    }

    private static void requireSane(String group, Signed signed) {
        if (signed.signed() < 0 || signed.signed() > signed.base()) {
            throw new Refusal("portal.meeting.refusal.signed", signed.signed(), signed.base()).at("signed");
        }
    }

    private static String shares(BodyRules rules) {
        return rules.demand().values().stream().map(one -> one.threshold().ratio().toString()).distinct().sorted()
                .collect(Collectors.joining("、"));
    }
}
