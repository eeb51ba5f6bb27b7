package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Voting by an agent (委托表决): in writing, within the limits of the vote's rules; whoever votes in person overrides the agent. */
@ApplicationScoped
public class Proxies {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteRolls rolls;
    @Inject
    private OwnSeats own;
    @Inject
    private Documents documents;
    @Inject
    private IdentityNumbers numbers;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The current owner empowers somebody, for one of the own parties. @return id of the proxy */
    @Guarded("neighborhood.giveProxy")
    public long give(@Of(Vote.class) long id, int place, Agent agent, String instruction, LocalDate heldOn) {
        Vote vote = votes.get(id);
        Caster principal = own.of(vote, current.get().personId()).stream().filter(seat -> seat.place() == place).map(Seat::caster).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.vote.refusal.notOwner").by(VoteLaw.PROXY));
        return add(vote, principal, agent, instruction, null, heldOn);
    }

    /**
     * A written proxy that was handed in, entered by a worker.
     *
     * @param owner which of the owners signed it: the place in the party, from 1
     */
    @Guarded("neighborhood.enterBallot")
    public long enter(@Of(Vote.class) long id, String unit, int owner, Agent agent, String instruction, LocalDate heldOn, String scanName,
            byte[] scan) {
        Vote vote = votes.get(id);
        Party party = rolls.of(vote).ofUnit(unit).orElseThrow(() -> new Refusal("neighborhood.vote.refusal.unit", unit).at("unit"));
        if (owner < 1 || owner > party.owners().size()) {
            throw new Refusal("neighborhood.vote.refusal.notCoOwner").at("owner").by(VoteLaw.PROXY);
        }
        if (scan == null || scan.length == 0) {
            throw new Refusal("neighborhood.vote.refusal.scan").at("scan").by(VoteLaw.PROXY);
        }
        String principal = party.owners().get(owner - 1);
        long person = votes.personOf(vote.areaId(), VoteRoll.numberOf(principal));
        long document = documents.keep(vote.areaId(), vote.dossier(), Privacy.PARTIES, Objects.requireNonNullElse(scanName, "scan"), scan, person)
                .id();
        return add(vote, new Caster(Turnout.keyOf(party.key()), party.units().get(0), principal, person, 0), agent, instruction, document, heldOn);
    }

    private long add(Vote vote, Caster principal, Agent agent, String instruction, Long scan, LocalDate heldOn) {
        vote.requireStage(VoteStage.NOTICED, VoteStage.OPEN);
        if (heldOn == null || heldOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("neighborhood.vote.refusal.proxyWhen").at("givenOn").by(VoteLaw.PROXY);
        }
        if (agent.name() == null || agent.name().isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty.agent").at("agentName");
        }
        if (agent.personId() > 0 && agent.personId() == principal.personId()) {
            throw new Refusal("neighborhood.vote.refusal.ownAgent").at("agentName").by(VoteLaw.PROXY);
        }
        if (vote.terms().barsStaff() && agent.role() == Proxy.AgentRole.PROPERTY_STAFF) {
            throw new Refusal("neighborhood.vote.refusal.barred").at("role").by(VoteLaw.PROXY);
        }
        long held = box.proxiesFor(vote.id(), agent.key()).stream().map(Proxy::partyKey)
                .filter(party -> !party.equals(principal.partyKey())).distinct().count();
        if (vote.terms().maxProxies() > 0 && held >= vote.terms().maxProxies()) {
            throw new Refusal("neighborhood.vote.refusal.proxyLimit", vote.terms().maxProxies()).at("agentName").by(VoteLaw.PROXY);
        }
        requireNotUsed(vote, principal);
        // a later proxy of the same owner replaces the earlier one
        box.proxiesBy(vote.id(), principal.partyKey()).stream().filter(one -> one.principal().equals(principal.voter()))
                .forEach(one -> one.revoke(Instant.now(clock)));
        Proxy proxy = box.add(Proxy.given(vote.id(), principal, agent, instruction, scan, heldOn, Instant.now(clock)));
        act.unnamed().fact("proxy", proxy.id()).fact("role", proxy.agentRole()).fact("paper", scan != null);
        return proxy.id();
    }

    /** Once an agent's ballot is in, another agent would only contradict it; the owner's own ballot overrides it. */
    private void requireNotUsed(Vote vote, Caster principal) {
        Set<Long> given = box.proxies(vote.id()).stream().filter(one -> one.partyKey().equals(principal.partyKey())
                && one.principal().equals(principal.voter())).map(Proxy::id).collect(Collectors.toSet());
        if (box.ofParties(vote.id(), Set.of(principal.partyKey())).stream().map(Ballot::proxyId).anyMatch(used -> used != null && given.contains(used))) {
            throw new Refusal("neighborhood.vote.refusal.proxyUsed").at("agentName").by(VoteLaw.PROXY);
        }
    }

    /**
     * The agent takes up what was entrusted to that name and end of the identity number, and may then vote on a screen. Who the agent is was
     * checked with the card (L3); nobody finds out by this who has an account.
     *
     * @return for how many parties
     */
    @Guarded("neighborhood.castVote")
    public int accept(@Of(Vote.class) long id, String name, String idTail) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.NOTICED, VoteStage.OPEN);
        long me = current.get().personId();
        Agent agent = new Agent(me, name == null ? "" : name.strip(), idTail == null ? "" : idTail.strip().toUpperCase(Locale.ROOT),
                Proxy.AgentRole.OTHER);
        if (!numbers.endsAs(me, agent.name(), agent.idTail())) {
            throw new Refusal("neighborhood.vote.refusal.notThatPerson").at("name").by(VoteLaw.PROXY);
        }
        List<Proxy> given = box.proxiesFor(id, agent.key()).stream().filter(proxy -> proxy.personId() != me).toList();
        if (given.isEmpty()) {
            throw new Refusal("neighborhood.vote.refusal.nothingGiven").at("name").by(VoteLaw.PROXY);
        }
        given.forEach(proxy -> proxy.acceptedBy(me));
        act.unnamed().fact("accepted", given.stream().map(Proxy::id).toList());
        return given.size();
    }

    /** The owner takes the proxy back; what the agent cast before stays and is overridden by the own ballot. */
    @Guarded("neighborhood.giveProxy")
    public void revoke(@Of(Vote.class) long id, long proxyId) {
        Proxy proxy = box.proxy(proxyId);
        if (proxy.voteId() != id || proxy.personId() != current.get().personId()) {
            throw new Refusal("neighborhood.vote.refusal.proxyOther").by(VoteLaw.PROXY);
        }
        if (proxy.isInForce()) {
            proxy.revoke(Instant.now(clock));
        }
        act.unnamed().fact("revoked", proxyId);
    }

    /** Those the current person gave for this vote. */
    @Guarded(value = "neighborhood.giveProxy", kind = Guarded.Kind.READ)
    public List<Proxy> mine(@Of(Vote.class) long id) {
        long me = current.get().personId();
        return box.proxies(id).stream().filter(proxy -> proxy.personId() == me).toList();
    }

    /** Votes that are open now in which others entrusted the current person with their ballots. */
    @Open("about oneself alone")
    public List<Vote> entrusted() {
        LocalDateTime now = LocalDateTime.now(clock);
        return votes.ofIds(box.entrustedTo(current.get().personId())).stream().filter(vote -> vote.takesBallotsAt(now)).toList();
    }

    /** Those in force for a unit, so that a paper signed by an agent finds its own. */
    @Guarded(value = "neighborhood.enterBallot", kind = Guarded.Kind.READ)
    public List<Proxy> all(@Of(Vote.class) long id) {
        return box.proxies(id).stream().filter(Proxy::isInForce).toList();
    }
}
