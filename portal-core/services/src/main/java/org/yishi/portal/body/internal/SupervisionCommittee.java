package org.yishi.portal.body.internal;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.people.Role;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;

/** 居务监督委员会. */
@ApplicationScoped
public class SupervisionCommittee extends CommitteeBody {

    public SupervisionCommittee() {
        super(CoreBodies.SUPERVISION_COMMITTEE, CommitteeMeetingRule.SUPERVISION_COMMITTEE,
                Map.of(Role.SUPERVISION_MEMBER, "SUPERVISION"),
                Set.of(Role.SUPERVISION_MEMBER));
    }
}
