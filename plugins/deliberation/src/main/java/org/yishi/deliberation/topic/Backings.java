package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Roll;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts supporters as households or residents of the register. Where there is no register yet, each supporter counts. */
@ApplicationScoped
class Backings {

    @Inject
    private Bodies bodies;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** How many will be needed, by the register of today. */
    Petition petition(long areaId) {
        SupportRule rule = new SupportRule(settings.number("deliberation.petitionPercent", areaId), settings.number("deliberation.petitionResidents", areaId));
        return Petition.of(rule, roll(areaId, SupportRule.Unit.HOUSEHOLDS).base());
    }

    /** Whether enough support it. The register is asked only where it can matter. */
    boolean isEnough(RaisedTopic topic, List<TopicSupport> supports) {
        int needed = topic.petition().needed();
        return supports.size() >= needed && counted(topic, supports) >= needed;
    }

    /** For invented topics: as many people of the register as are needed, each of another household or each once, without those who are named. */
    Collection<Long> others(RaisedTopic topic, Collection<Long> without) {
        Map<String, Long> others = new LinkedHashMap<>();
        roll(topic.areaId(), topic.petition().unit()).members().stream().filter(member -> !without.contains(member.personId()))
                .forEach(member -> others.putIfAbsent(member.voteKey(), member.personId()));
        return others.values().stream().limit(topic.petition().needed()).toList();
    }

    private long counted(RaisedTopic topic, List<TopicSupport> supports) {
        Roll roll = roll(topic.areaId(), topic.petition().unit());
        if (roll.members().isEmpty()) {
            return supports.size();
        }
        Set<Long> persons = supports.stream().map(TopicSupport::personId).filter(Objects::nonNull).collect(Collectors.toSet());
        return roll.members().stream().filter(member -> persons.contains(member.personId())).map(Roll.RollMember::voteKey).distinct().count();
    }

    private Roll roll(long areaId, SupportRule.Unit unit) {
        String basis = unit == SupportRule.Unit.HOUSEHOLDS ? "HOUSEHOLDS" : "ALL_RESIDENTS";
        return bodies.get("RESIDENTS_ASSEMBLY").roll(areaId, LocalDate.now(clock), basis);
    }
}
