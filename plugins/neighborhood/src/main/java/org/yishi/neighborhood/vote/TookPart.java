package org.yishi.neighborhood.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who takes part while a vote runs (参与表决). It is told by the rule that counts in the end: with each ballot the rule is asked anew about its party,
 * and about all that share an agent with it where the number of proxies is limited, so that what the page shows is what will be counted.
 */
@ApplicationScoped
class TookPart {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteRolls rolls;

    /** A ballot went into the box, or what stands on it was put right. */
    void tell(Vote vote, Ballot changed) {
        VoteRoll roll = rolls.of(vote);
        Set<String> keys = concerned(vote.terms(), changed, parties -> box.ofParties(vote.id(), parties), voters -> box.byVoters(vote.id(), voters));
        List<String> parties = keys.stream().flatMap(key -> roll.party(key).stream()).map(Party::key).toList();
        Tallying tallying = new Tallying(vote, roll, box.ofParties(vote.id(), keys), List.of(), box.proxiesBy(vote.id(), keys),
                votes.designations(vote.areaId(), parties));
        counted(tallying, votes.matters(vote.id()), keys, roll).forEach((key, matters) -> box.turnout(vote.id(), key)
                .orElseGet(() -> box.add(Turnout.of(vote.id(), roll.party(key).orElseThrow()))).counts(matters));
    }

    /** Of whom the rule has to be asked anew: the ballot's party; where proxies are limited, also the others of its agents, and theirs. */
    static Set<String> concerned(VoteTerms terms, Ballot changed, Function<Collection<String>, List<Ballot>> ofParties,
            Function<Collection<String>, List<Ballot>> byVoters) {
        Set<String> keys = new HashSet<>();
        Set<String> more = changed.partyKey().isEmpty() ? Set.of() : Set.of(changed.partyKey());
        while (keys.addAll(more) && terms.maxProxies() > 0) {
            Set<String> agents = ofParties.apply(keys).stream().filter(ballot -> ballot.proxyId() != null).map(Ballot::voter).collect(Collectors.toSet());
            more = byVoters.apply(agents).stream().map(Ballot::partyKey).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        }
        return keys;
    }

    /** For which matters a ballot of each of these parties counts, the first in the lowest bit. */
    static Map<String, Long> counted(Tallying tallying, List<VoteMatter> matters, Set<String> keys, VoteRoll roll) {
        Map<String, Long> bits = new HashMap<>();
        keys.stream().filter(key -> roll.party(key).isPresent()).forEach(key -> bits.put(key, 0L));
        for (VoteMatter matter : matters) {
            tallying.counted(matter).forEach(party -> bits.computeIfPresent(Turnout.keyOf(party.key()),
                    (key, before) -> before | 1L << matter.number() - 1));
        }
        return bits;
    }

    /** Both shares so far: of every matter at least so much takes part. */
    AreaAndHeads so(Vote vote, List<VoteMatter> matters) {
        Map<Integer, AreaAndHeads> by = box.took(vote);
        return matters.stream().map(matter -> by.getOrDefault(matter.number(), AreaAndHeads.NONE))
                .reduce((one, other) -> new AreaAndHeads(one.area().min(other.area()), Math.min(one.heads(), other.heads())))
                .orElse(AreaAndHeads.NONE);
    }
}
