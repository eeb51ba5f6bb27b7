package org.yishi.portal.body.internal;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;

/** 两委联席会议: party committee and residents' committee as one; who sits in both counts once. */
@ApplicationScoped
public class JointCommittees extends CommitteeBody {

    public JointCommittees() {
        super(CoreBodies.JOINT_COMMITTEES, CommitteeMeetingRule.JOINT_COMMITTEES,
                Map.of(Role.PARTY_ORGANISATION_MEMBER, "PARTY_COMMITTEE", Role.COMMITTEE_MEMBER, "COMMITTEE"),
                Set.of(Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER));
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
