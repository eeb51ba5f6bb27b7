package org.yishi.portal.body.internal;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.people.Role;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;

/** 居民委员会: decides by more than half of all its members. */
@ApplicationScoped
public class ResidentsCommittee extends CommitteeBody {

    public ResidentsCommittee() {
        super(CoreBodies.RESIDENTS_COMMITTEE, CommitteeMeetingRule.RESIDENTS_COMMITTEE,
                Map.of(Role.COMMITTEE_MEMBER, "COMMITTEE"),
                Set.of(Role.COMMITTEE_MEMBER));
    }
}
