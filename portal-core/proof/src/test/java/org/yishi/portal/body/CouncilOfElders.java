package org.yishi.portal.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.Finding.Outcome;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.period.NoticePeriodRule;

/** A body as a plugin might bring one: three elders, two of whom suffice. */
@ApplicationScoped
public class CouncilOfElders implements Body {

    static final String ID = "COUNCIL_OF_ELDERS";
    private static final Source OWN = new Source("测试议事规则", "", null, null);
    private static final Requirement TWO = new Requirement("meeting.quorum", Threshold.parse(">= 2/3"), OWN);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean standsIn(AreaKind kind) {
        return kind == AreaKind.GRID;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.COMMITTEE_MEMBER);
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        return new Roll(ID, basis, areaId, day, List.of(RollMember.person(1, Set.of()), RollMember.person(2, Set.of()),
                RollMember.person(3, Set.of())));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        return new BodyRules("elders", TWO, TWO, MeasuredOn.ALL, true, false, new NoticePeriodRule(0,
                NoticePeriodRule.Counting.START_EXCLUDED, true, OWN), List.of(), Map.of(), "");
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        Explanation.Test enough = TWO.test(count.votesFor(), count.roll().base());
        return new Finding(enough.met() ? Outcome.PASSED : Outcome.REJECTED, count.roll().base(), count.present().size(), count.votesFor(),
                Explanation.of("elders", enough));
    }
}
