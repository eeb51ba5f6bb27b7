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
import org.yishi.portal.rule.meeting.Composition;
import org.yishi.portal.rule.meeting.ConveneRule;
import org.yishi.portal.rule.meeting.RepresentativesRule;

/**
 * 居民代表会议: the committee and the representatives. Who is both counts once, on the committee's side; nobody is represented. In a
 * village the share of women among the representatives is not tested here: no register of the portal says who is a woman.
 */
@ApplicationScoped
public class Representatives implements Body {

    static final String COMMITTEE = "COMMITTEE";
    static final String ELECTED = "REPRESENTATIVES";

    @Inject
    private Rolls rolls;
    @Inject
    private NoticeDays notices;

    @Override
    public String id() {
        return CoreBodies.REPRESENTATIVES;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.COMMITTEE_MEMBER);
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        return rolls.ofOffices(id(), areaId, day, Map.of(Role.COMMITTEE_MEMBER, COMMITTEE, Role.RESIDENTS_REPRESENTATIVE, ELECTED));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        Law law = rolls.law(areaId, day);
        RepresentativesRule rule = ruleOf(law);
        return new BodyRules(RepresentativesRule.NAME + "@" + law, rule.quorum(), rule.decision(), MeasuredOn.PRESENT, true, false,
                notices.ofRepresentatives(areaId), List.of(rule.share()),
                ConveneRule.of(ConveneRule.REPRESENTATIVES_MEETING).requirements(), ConveneRule.REPRESENTATIVES_MEETING);
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        RepresentativesRule rule = ruleOf(Law.valueOf(Counting.variant(rules.ruleId())));
        Composition composition = new Composition(Counting.group(count, COMMITTEE), Counting.group(count, ELECTED), Set.of());
        return Counting.finding(rule.count(composition, count.present(), Set.of(), Counting.inFavour(count)).meeting());
    }

    @Override
    public Optional<CountedBy> ballots(BodyRules rules) {
        return Optional.of(new CountedBy(CountingRules.REPRESENTATIVES, Map.of("law", Counting.variant(rules.ruleId()))));
    }

    private static RepresentativesRule ruleOf(Law law) {
        RepresentativesRule cited = RepresentativesRule.of(law);
        return new RepresentativesRule(law, cited.share(), null, cited.quorum(), cited.decision());
    }
}
