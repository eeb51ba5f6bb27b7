package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.CountingRules;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.CountedBy;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.meeting.AssemblyRule;
import org.yishi.portal.rule.meeting.AssemblyRule.Basis;
import org.yishi.portal.rule.meeting.ConveneRule;

/** 居民会议、村民会议: all residents of age, or one adult for each household, the first who signs in. Its base is fixed with the notice. */
@ApplicationScoped
public class ResidentsAssembly implements Body {

    @Inject
    private Rolls rolls;
    @Inject
    private NoticeDays notices;

    @Override
    public String id() {
        return CoreBodies.RESIDENTS_ASSEMBLY;
    }

    @Override
    public List<String> bases() {
        return List.of(Basis.ALL_RESIDENTS.name(), Basis.HOUSEHOLDS.name());
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.COMMITTEE_MEMBER);
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        return rolls.ofResidents(id(), areaId, day, lawful(basis).name());
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        Law law = rolls.law(areaId, day);
        AssemblyRule rule = AssemblyRule.of(law, lawful(basis));
        return new BodyRules(AssemblyRule.NAME + "@" + law + ":" + basis, rule.quorum(), rule.decision(), MeasuredOn.PRESENT, true, true,
                notices.ofAssembly(areaId, law), List.of(), ConveneRule.of(law).requirements(), law.name());
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        String[] variant = Counting.variant(rules.ruleId()).split(":");
        return Counting.finding(AssemblyRule.of(Law.valueOf(variant[0]), lawful(variant[1]))
                .count(count.roll().base(), count.present().size(), count.votesFor()));
    }

    @Override
    public Optional<CountedBy> ballots(BodyRules rules) {
        String[] variant = Counting.variant(rules.ruleId()).split(":");
        return Optional.of(new CountedBy(CountingRules.RESIDENTS, Map.of("law", variant[0], "basis", variant[1])));
    }

    private Basis lawful(String basis) {
        if (!bases().contains(basis)) {
            throw new IllegalArgumentException("an assembly is counted by residents or households, not by " + basis);
        }
        return Basis.valueOf(basis);
    }
}
