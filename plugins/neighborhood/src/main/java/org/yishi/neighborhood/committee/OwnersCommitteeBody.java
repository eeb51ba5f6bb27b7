package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;
import org.yishi.portal.rule.meeting.MeetingResult;
import org.yishi.portal.rule.meeting.MeetingRoll;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.setting.Settings;

/** 业主委员会 as a body that meets: its members vote in person and by name, more than half of all of them decide; alternates hear. */
@ApplicationScoped
public class OwnersCommitteeBody implements Body {

    public static final String ID = "OWNERS_COMMITTEE";

    private static final Source RULES = new Source("业主大会议事规则", "", null, null);

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Settings settings;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public boolean standsIn(AreaKind kind) {
        return kind == AreaKind.COMPOUND;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.OWNERS_COMMITTEE_MEMBER);
    }

    @Override
    public boolean votesByName() {
        return true;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        requireBasis(basis);
        return new Roll(ID, basis, areaId, day, repository.heldOn(areaId, day).stream()
                .filter(seat -> !day.isAfter(repository.get(seat.committeeId()).lastDay())).map(OwnersCommitteeBody::member).toList());
    }

    private static Roll.RollMember member(Seat seat) {
        return seat.office().hasVote() ? Roll.RollMember.person(seat.personId(), Set.of("COMMITTEE"))
                : Roll.RollMember.withoutVote(seat.personId(), Set.of("ALTERNATES"));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        requireBasis(basis);
        String variant = settings.text("neighborhood.ruleset", areaId).equals("CN-SC") ? CommitteeMeetingRule.OWNERS_COMMITTEE_SICHUAN
                : CommitteeMeetingRule.OWNERS_COMMITTEE_NATIONAL;
        CommitteeMeetingRule rule = CommitteeMeetingRule.of(variant);
        NoticePeriodRule notice = new NoticePeriodRule(settings.number("neighborhood.committee.agendaDays", areaId),
                NoticePeriodRule.Counting.START_EXCLUDED, true, RULES);
        return new BodyRules(CommitteeMeetingRule.NAME + "@" + variant, rule.quorum(), rule.decision(),
                BodyRules.MeasuredOn.valueOf(rule.measuredOn().name()), true, false, notice, List.of(), Map.of(), "");
    }

    /** Nobody is represented (不得委托代理); whoever withdraws stays in the base, because the law fixes it: all members. */
    @Override
    public Finding decide(BodyRules rules, Count count) {
        String variant = rules.ruleId().substring(rules.ruleId().indexOf('@') + 1);
        Set<String> inFavour = new TreeSet<>(count.present()).stream().limit(count.votesFor()).collect(Collectors.toSet());
        MeetingResult result = CommitteeMeetingRule.of(variant)
                .count(new MeetingRoll(count.roll().voteKeys(), count.present(), Set.of(), inFavour));
        return new Finding(Finding.Outcome.valueOf(result.outcome().name()), (int) result.base(), (int) result.present(),
                (int) result.inFavour(), result.explanation());
    }

    private static void requireBasis(String basis) {
        if (!MEMBERS.equals(basis)) {
            throw new IllegalArgumentException("a committee is counted by its members, not by " + basis);
        }
    }
}
