package org.yishi.neighborhood.vote;

import java.util.Set;

import org.yishi.portal.message.AudienceSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The identified owners whom a vote concerns. */
@ApplicationScoped
public class VoteOwners implements AudienceSource {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls rolls;

    @Override
    public String name() {
        return VoteTelling.OWNERS;
    }

    @Override
    public Set<Long> members(String argument) {
        Vote vote = votes.get(Long.parseLong(argument));
        return votes.identifiedOwners(vote.areaId(), rolls.of(vote).owners());
    }
}
