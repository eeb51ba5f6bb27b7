package org.yishi.neighborhood.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.neighborhood.register.ContestNote;
import org.yishi.portal.message.AudienceSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The identified owners of parties of which no ballot is in yet; nobody after the vote has closed. */
@ApplicationScoped
public class SilentOwners implements AudienceSource {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteRolls rolls;
    @Inject
    private OwnSeats own;

    @Override
    public String name() {
        return VoteTelling.SILENT;
    }

    @Override
    public Set<Long> members(String argument) {
        Vote vote = votes.get(Long.parseLong(argument));
        if (vote.stage() != VoteStage.OPEN) {
            return Set.of();
        }
        Set<String> returned = box.turnouts(vote.id()).stream().filter(turnout -> turnout.returnedAt() != null).map(Turnout::partyKey)
                .collect(Collectors.toSet());
        Set<Integer> silent = new HashSet<>();
        Map<String, List<ContestNote>> sold = own.sold(vote);
        Set<Long> buyers = new HashSet<>();
        rolls.of(vote).register().parties().stream().filter(party -> !returned.contains(Turnout.keyOf(party.key()))).forEach(party -> {
            List<ContestNote> notes = sold.getOrDefault(party.key(), List.of());
            notes.forEach(note -> buyers.add(note.personId()));
            if (notes.isEmpty()) {
                party.owners().forEach(owner -> silent.add(VoteRoll.numberOf(owner)));
            }
        });
        buyers.addAll(votes.identifiedOwners(vote.areaId(), silent));
        return buyers;
    }
}
