package org.yishi.portal.body.internal;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;

/** 社区党组织班子: proposes (提议). */
@ApplicationScoped
public class PartyCommittee extends CommitteeBody {

    public PartyCommittee() {
        super(CoreBodies.PARTY_COMMITTEE, CommitteeMeetingRule.BRANCH_COMMITTEE,
                Map.of(Role.PARTY_ORGANISATION_MEMBER, "PARTY_COMMITTEE"),
                Set.of(Role.PARTY_ORGANISATION_MEMBER));
    }

    @Override
    public Privacy results() {
        return Privacy.OFFICE;
    }

    @Override
    public Privacy minutes() {
        return Privacy.OFFICE;
    }
}
