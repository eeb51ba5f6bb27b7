package org.yishi.neighborhood.vote;

import java.util.HashSet;
import java.util.Set;

import org.yishi.portal.message.AudienceSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The identified owners whom a vote concerns, and those who bought from them since. */
@ApplicationScoped
public class VoteOwners implements AudienceSource {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls rolls;
    @Inject
    private OwnSeats own;

    @Override
    public String name() {
        return VoteTelling.OWNERS;
    }

    @Override
    public Set<Long> members(String argument) {
        Vote vote = votes.get(Long.parseLong(argument));
        Set<Long> all = new HashSet<>(votes.identifiedOwners(vote.areaId(), rolls.of(vote).owners()));
        own.sold(vote).values().forEach(notes -> notes.forEach(note -> all.add(note.personId())));
        return all;
    }
}
