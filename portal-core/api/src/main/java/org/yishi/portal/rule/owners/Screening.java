package org.yishi.portal.rule.owners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.owners.OwnersBallot.Refused;

/** One passage through all ballots of a poll, in the order in which they came in. */
final class Screening<M> {

    private final ScreeningRule rule;
    private final OwnersRegister register;
    private final OwnersPoll<M> poll;
    private final Marking<M> marking;
    private final Map<String, Refused> refused = new TreeMap<>(CodePointOrder.ASCENDING);
    private final Map<String, Set<Party>> actsFor = new HashMap<>();

    Screening(ScreeningRule rule, OwnersRegister register, OwnersPoll<M> poll, Marking<M> marking) {
        this.rule = rule;
        this.register = register;
        this.poll = poll;
        this.marking = marking;
    }

    ScreenedBallots<M> run() {
        Map<Party, List<OwnersBallot<M>>> accepted = new LinkedHashMap<>();
        for (OwnersBallot<M> ballot : poll.ballots()) {
            Optional<Party> party = register.partyOf(ballot.unit());
            Optional<Refused> reason = party.isEmpty() ? Optional.of(Refused.UNKNOWN_UNIT) : inForm(ballot)
                    .or(() -> byRight(ballot, party.get())).or(() -> marked(ballot));
            reason.ifPresentOrElse(why -> refused.put(ballot.id(), why),
                    () -> accepted.computeIfAbsent(party.get(), any -> new ArrayList<>()).add(ballot));
        }
        Map<Party, M> marks = new LinkedHashMap<>();
        accepted.forEach((party, ballots) -> new PartyBallots<>(rule, ballots, this::read, refused).choice(marking.abstention())
                .ifPresent(mark -> marks.put(party, mark)));
        return new ScreenedBallots<>(marks, refused);
    }

    private Optional<Refused> inForm(OwnersBallot<M> ballot) {
        if (ballot.at().isBefore(poll.opensAt())) {
            return Optional.of(Refused.TOO_EARLY);
        }
        if (ballot.at().isAfter(poll.closesAt())) {
            return Optional.of(Refused.LATE);
        }
        return ballot.channel() == OwnersBallot.Channel.PAPER && !ballot.signed() ? Optional.of(Refused.UNSIGNED) : Optional.empty();
    }

    private Optional<Refused> byRight(OwnersBallot<M> ballot, Party party) {
        if (!ballot.isInPerson()) {
            return byProxy(ballot, party);
        }
        if (!party.owners().contains(ballot.voter())) {
            return Optional.of(Refused.NOT_OWNER);
        }
        return mayVote(ballot.voter(), party, ballot) ? Optional.empty() : Optional.of(Refused.NOT_DESIGNATED);
    }

    private Optional<Refused> byProxy(OwnersBallot<M> ballot, Party party) {
        OwnersBallot.Proxy proxy = ballot.proxy();
        if (!proxy.written()) {
            return Optional.of(Refused.PROXY_NOT_WRITTEN);
        }
        if (!party.owners().contains(proxy.from()) || !mayVote(proxy.from(), party, ballot)) {
            return Optional.of(Refused.PROXY_WRONG_PRINCIPAL);
        }
        if (proxy.agentRole() != null && rule.agentsBarred().contains(proxy.agentRole())) {
            return Optional.of(Refused.AGENT_BARRED);
        }
        Set<Party> parties = actsFor.computeIfAbsent(ballot.voter(), any -> new HashSet<>());
        if (rule.maxProxiesPerAgent() != null && !parties.contains(party) && parties.size() >= rule.maxProxiesPerAgent()) {
            return Optional.of(Refused.PROXY_LIMIT);
        }
        parties.add(party);
        return Optional.empty();
    }

    private boolean mayVote(String owner, Party party, OwnersBallot<M> ballot) {
        return owner.equals(poll.namedThen().getOrDefault(ballot.id(), poll.designations().getOrDefault(party.key(), owner)));
    }

    private Optional<Refused> marked(OwnersBallot<M> ballot) {
        return rule.spoilt() == ScreeningRule.Spoilt.ABSTAIN ? Optional.empty() : marking.fault().apply(ballot.mark());
    }

    /** What a ballot says; one that is spoilt, where it is taken at all, abstains. */
    private M read(OwnersBallot<M> ballot) {
        return marking.fault().apply(ballot.mark()).isPresent() ? marking.abstention() : ballot.mark();
    }
}
