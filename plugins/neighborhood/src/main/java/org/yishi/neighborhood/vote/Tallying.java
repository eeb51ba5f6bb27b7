package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.Marking;
import org.yishi.portal.rule.owners.OwnersBallot;
import org.yishi.portal.rule.owners.OwnersElectionResult;
import org.yishi.portal.rule.owners.OwnersPoll;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.OwnersVoteResult;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.rule.owners.UnanimityRule;

/** Puts what came into the box before the rules; they decide, nothing is counted here. */
final class Tallying {

    private final Vote vote;
    private final OwnersRegister register;
    private final List<Ballot> ballots;
    private final Map<Long, Proxy> proxies;
    private final Map<String, String> designations = new HashMap<>();
    private final List<OwnersPoll.Receipt> receipts = new ArrayList<>();
    private final Set<String> delivered = new HashSet<>();

    Tallying(Vote vote, VoteRoll roll, List<Ballot> ballots, List<Turnout> turnouts, List<Proxy> proxies, List<Named> named) {
        this.vote = vote;
        this.register = roll.register();
        this.ballots = ballots.stream().filter(ballot -> ballot.state() == Ballot.State.IN).toList();
        this.proxies = proxies.stream().collect(Collectors.toMap(Proxy::id, proxy -> proxy));
        Map<String, List<Named>> byParty = named.stream().collect(Collectors.groupingBy(Named::party));
        this.ballots.forEach(ballot -> register.partyOf(ballot.unit()).ifPresent(party -> byParty.getOrDefault(party.key(), List.of()).stream()
                .filter(one -> one.isInForceAt(ballot.cameAt())).reduce((earlier, later) -> later)
                .flatMap(one -> VoteRoll.ownerIn(party, List.of(one.owner()))).ifPresent(key -> designations.put(Long.toString(ballot.id()), key))));
        turnouts.forEach(this::took);
    }

    /**
     * Whom the co-owners of a party named, and from when until when.
     *
     * @param until null as long as it holds
     */
    record Named(String party, int owner, LocalDateTime from, LocalDateTime until) {

        boolean isInForceAt(LocalDateTime moment) {
            return !from.isAfter(moment) && (until == null || until.isAfter(moment));
        }
    }

    private void took(Turnout turnout) {
        if (turnout.receiptAt() != null) {
            receipts.add(new OwnersPoll.Receipt(turnout.unit(), OwnersPoll.Receipt.Kind.SIGNED_RECEIPT, turnout.receiptAt()));
        }
        if (turnout.loginAt() != null) {
            receipts.add(new OwnersPoll.Receipt(turnout.unit(), OwnersPoll.Receipt.Kind.LOGIN, turnout.loginAt()));
        }
        if (turnout.servedOn() != null) {
            delivered.add(turnout.unit());
        }
    }

    MatterTally of(VoteMatter matter) {
        if (matter.isElection()) {
            return election(matter);
        }
        OwnersVoteResult result = vote.terms().motion(matter.item()).count(register, poll(marks -> marks.choice(matter.number())));
        MatterTally tally = MatterTally.of(result);
        return matter.isUnanimous() ? unanimity(matter, tally) : tally;
    }

    /** The parties of which a ballot counts for that matter. */
    Set<Party> counted(VoteMatter matter) {
        ScreeningRule rule = vote.terms().screening();
        return matter.isElection()
                ? rule.screen(register, poll(marks -> marks.names(matter.number())), Marking.names(matter.seats())).marks().keySet()
                : rule.screen(register, poll(marks -> marks.choice(matter.number())), Marking.MATTER).marks().keySet();
    }

    private MatterTally election(VoteMatter matter) {
        List<MatterDraft.Candidate> candidates = matter.candidates();
        List<String> numbers = IntStream.rangeClosed(1, candidates.size()).mapToObj(Integer::toString).toList();
        Set<String> barred = numbers.stream().filter(one -> candidates.get(Integer.parseInt(one) - 1).barred()).collect(Collectors.toSet());
        OwnersElectionResult result = vote.terms().election(matter).count(register, poll(marks -> marks.names(matter.number())), numbers, barred);
        AreaAndHeads took = new AreaAndHeads(result.quorum().area().numerator(), result.quorum().heads().numerator().longValueExact());
        return MatterTally.of(result, register.totals(), took);
    }

    /** Everybody in the scope is asked but the applicant, and who is interested outside of it; who agreed is told by the ballots that count. */
    private MatterTally unanimity(VoteMatter matter, MatterTally tally) {
        Set<String> agreed = ballots.stream().filter(ballot -> !tally.refused().containsKey(ballot.id())
                && ballot.marks().choice(matter.number()) == OwnersBallot.Choice.FOR)
                .flatMap(ballot -> register.partyOf(ballot.unit()).stream()).map(Party::key).collect(Collectors.toSet());
        List<String> interested = vote.scope().interested().stream().flatMap(unit -> register.partyOf(unit).stream()).map(Party::key).toList();
        return tally.unanimous(new UnanimityRule(matter.applicant()).check(register, interested, agreed),
                register.partyOf(matter.applicant()).filter(party -> !agreed.contains(party.key())).map(Party::weight).orElse(AreaAndHeads.NONE));
    }

    private <M> OwnersPoll<M> poll(Function<Marks, M> mark) {
        List<OwnersBallot<M>> cast = ballots.stream().map(ballot -> new OwnersBallot<>(Long.toString(ballot.id()), ballot.unit(),
                ballot.voter(), ballot.cameAt(), ballot.channel().kind(), ballot.isSigned(), mark.apply(ballot.marks()),
                ballot.proxyId() == null ? null : proxies.get(ballot.proxyId()).asRule())).toList();
        return new OwnersPoll<>(vote.opensAt(), vote.closesAt(), cast, Map.of(), designations, receipts, delivered);
    }
}
