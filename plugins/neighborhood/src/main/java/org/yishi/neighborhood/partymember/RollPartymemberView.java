package org.yishi.neighborhood.partymember;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;

/** The roll of a branch: who reported, who is on it, who left. */
@Named("neighborhoodRollPartymember")
@RequestScoped
public class RollPartymemberView extends BranchWorkView {

    @Inject
    private PartyMembers members;

    private List<PartyMember> all;

    private List<PartyMember> all() {
        if (all == null) {
            all = members.roll(getId());
        }
        return all;
    }

    public List<PartyMember> getReported() {
        return of(MemberState.REPORTED);
    }

    public List<PartyMember> getEntered() {
        return of(MemberState.ENTERED);
    }

    public List<PartyMember> getEnded() {
        return of(MemberState.ENDED);
    }

    public long getVotes() {
        return getEntered().stream().filter(PartyMember::isVoting).count();
    }

    private List<PartyMember> of(MemberState state) {
        return all().stream().filter(one -> one.state() == state).toList();
    }
}
