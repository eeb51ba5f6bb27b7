package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMemberRepository;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.meeting.MeetingResult;
import org.yishi.portal.rule.meeting.PartyMeetingRule;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.setting.Settings;

/** 小区党支部党员大会: both counts are measured on all members with a vote; the others are called and speak. */
@ApplicationScoped
public class BranchBody implements Body {

    static final String ID = "COMPOUND_MEMBERS";
    static final String VARIANT = "neighborhood.branch.variant";
    static final String NOTICE_DAYS = "neighborhood.branch.noticeDays";

    @Inject
    private BranchRepository branches;
    @Inject
    private PartyMemberRepository members;
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
        return Set.of(Role.PARTY_ORGANISATION_MEMBER);
    }

    @Override
    public Privacy results() {
        return Privacy.OFFICE;
    }

    @Override
    public Privacy minutes() {
        return Privacy.OFFICE;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        List<RollMember> roll = branches.living(Set.of(areaId)).stream().map(Branch::id).flatMap(branch -> members.of(branch).stream())
                .filter(member -> member.isOn(day)).map(BranchBody::line).toList();
        return new Roll(ID, Body.MEMBERS, areaId, day, roll);
    }

    private static RollMember line(PartyMember member) {
        return member.isVoting() ? RollMember.person(member.personId(), Set.of("FORMAL"))
                : RollMember.withoutVote(member.personId(), Set.of("WITHOUT_VOTE"));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        String variant = settings.text(VARIANT, areaId);
        PartyMeetingRule rule = PartyMeetingRule.of(variant);
        NoticePeriodRule notice = new NoticePeriodRule(settings.number(NOTICE_DAYS, areaId), NoticePeriodRule.Counting.START_EXCLUDED, false,
                new Source("中国共产党支部工作条例（试行）（原文待核）", "", null, null));
        return new BodyRules(PartyMeetingRule.NAME + "@" + variant, rule.quorum(), rule.decision(), MeasuredOn.ALL, true, false, notice,
                List.of(), Map.of(), "");
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        String variant = rules.ruleId().substring(rules.ruleId().indexOf('@') + 1);
        MeetingResult result = PartyMeetingRule.of(variant).count(count.roll().base(), 0, 0, count.present().size(), count.votesFor());
        return new Finding(Finding.Outcome.valueOf(result.outcome().name()), (int) result.base(), (int) result.present(),
                (int) result.inFavour(), result.explanation());
    }
}
