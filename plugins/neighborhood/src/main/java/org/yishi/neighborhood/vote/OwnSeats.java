package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.neighborhood.register.ContestNote;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * For which parties somebody votes in person: the own ones in the vote's roll, and those bought since of which the roll says so. Who bought
 * stands in the seller's place, replacing, never adding (domain 1.3): the ballot bears the seller's number, so that the party has one voice.
 */
@ApplicationScoped
class OwnSeats {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Rolls register;
    @Inject
    private Clock clock;

    /** Parties of which it is noted that they sold, by key. */
    Map<String, List<ContestNote>> sold(Vote vote) {
        Map<String, List<ContestNote>> sold = new HashMap<>();
        if (vote.rollVersion() != null) {
            register.notes(vote.rollVersion()).stream().filter(note -> note.personId() != 0)
                    .forEach(note -> sold.computeIfAbsent(note.party(), any -> new ArrayList<>()).add(note));
        }
        return sold;
    }

    List<Seat> of(Vote vote, long person) {
        if (vote.rollVersion() == null) {
            return List.of();
        }
        VoteRoll roll = rolls.of(vote);
        Map<String, List<ContestNote>> sold = sold(vote);
        List<Integer> numbers = votes.ownerNumbers(vote.areaId(), person);
        List<Seat> seats = new ArrayList<>();
        for (Party party : roll.ofOwners(numbers)) {
            if (!sold.containsKey(party.key())) {
                seats.add(seat(roll, party, VoteRoll.ownerIn(party, numbers).orElseThrow(), person));
            }
        }
        sold.forEach((key, notes) -> {
            if (isBuyer(notes, person)) {
                roll.party(Turnout.keyOf(key)).ifPresent(party -> seats.add(seat(roll, party, standsFor(vote, party), person)));
            }
        });
        return seats;
    }

    /** The owner in whose place a buyer votes. */
    String standsFor(Vote vote, Party party) {
        return votes.designated(vote.areaId(), party.key()).flatMap(named -> VoteRoll.ownerIn(party, List.of(named)))
                .orElse(party.owners().get(0));
    }

    /** Whether the party was sold before that moment, as far as the roll knows: then its owners in the roll vote no more. */
    boolean isSoldAt(Vote vote, Party party, LocalDateTime moment) {
        return sold(vote).getOrDefault(party.key(), List.of()).stream()
                .anyMatch(note -> !LocalDateTime.ofInstant(note.at(), clock.getZone()).isAfter(moment));
    }

    /** Since when the roll knows that the party sold. */
    Instant soldSince(Vote vote, Party party) {
        return sold(vote).getOrDefault(party.key(), List.of()).stream().map(ContestNote::at).min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    static boolean isBuyer(List<ContestNote> notes, long person) {
        return notes.stream().anyMatch(note -> note.personId() == person);
    }

    private static Seat seat(VoteRoll roll, Party party, String voter, long person) {
        return new Seat(roll.place(party), party, new Caster(Turnout.keyOf(party.key()), party.units().get(0), voter, person, 0), null);
    }
}
