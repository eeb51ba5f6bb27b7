package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.ballot.CountingRules;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.CountedBy;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.meeting.PartyMeetingRule;
import org.yishi.portal.setting.Settings;

/** 党员大会: reviews (审议). Both counts are measured on all members with a vote; those without one are called and speak. */
@ApplicationScoped
public class PartyMembers implements Body {

    static final String VARIANT = "portal.party.variant";

    @Inject
    private Rolls rolls;
    @Inject
    private NoticeDays notices;
    @Inject
    private Settings settings;

    @Override
    public String id() {
        return CoreBodies.PARTY_MEMBERS;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.PARTY_ORGANISATION_MEMBER);
    }

    @Override
    public Privacy minutes() {
        return Privacy.OFFICE;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        return rolls.ofHolders(id(), areaId, day, Role.PARTY_MEMBER, "FORMAL", Role.PARTY_MEMBER_WITHOUT_VOTE, "WITHOUT_VOTE");
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        String variant = settings.text(VARIANT, areaId);
        PartyMeetingRule rule = PartyMeetingRule.of(variant);
        return new BodyRules(PartyMeetingRule.NAME + "@" + variant, rule.quorum(), rule.decision(), MeasuredOn.ALL, true, false,
                notices.ofPartyMembers(areaId), List.of(), Map.of(), "");
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        return Counting.finding(PartyMeetingRule.of(Counting.variant(rules.ruleId())).count(count.roll().base(), 0, 0,
                count.present().size(), count.votesFor()));
    }

    @Override
    public Optional<CountedBy> ballots(BodyRules rules) {
        return Optional.of(new CountedBy(CountingRules.PARTY, Map.of("variant", Counting.variant(rules.ruleId()))));
    }
}
