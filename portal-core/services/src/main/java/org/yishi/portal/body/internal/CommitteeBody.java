package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;

/** What committees have in common: members in office on the day, votes by name, who withdraws leaves the base. */
abstract class CommitteeBody implements Body {

    private final String id;
    private final String variant;
    private final Map<Role, String> groups;
    private final Set<Role> conveners;

    @Inject
    private Rolls rolls;
    @Inject
    private NoticeDays notices;

    /** @param groups role → group of those who sit in it */
    CommitteeBody(String id, String variant, Map<Role, String> groups, Set<Role> conveners) {
        this.id = id;
        this.variant = variant;
        this.groups = groups;
        this.conveners = conveners;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<Role> conveners() {
        return conveners;
    }

    @Override
    public boolean votesByName() {
        return true;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        requireBasis(basis);
        return rolls.ofOffices(id, areaId, day, groups);
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        requireBasis(basis);
        CommitteeMeetingRule rule = CommitteeMeetingRule.of(variant);
        return new BodyRules(CommitteeMeetingRule.NAME + "@" + variant, rule.quorum(), rule.decision(),
                MeasuredOn.valueOf(rule.measuredOn().name()), false, false, notices.ofCommittee(areaId), List.of(), Map.of(), "");
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        return Counting.committee(Counting.variant(rules.ruleId()), count);
    }

    @Override
    public Optional<CountedBy> ballots(BodyRules rules) {
        return Optional.of(new CountedBy(CountingRules.COMMITTEE, Map.of("body", Counting.variant(rules.ruleId()))));
    }

    private static void requireBasis(String basis) {
        if (!MEMBERS.equals(basis)) {
            throw new IllegalArgumentException("a committee is counted by its members, not by " + basis);
        }
    }
}
