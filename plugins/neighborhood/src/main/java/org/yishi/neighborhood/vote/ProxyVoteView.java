package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An owner empowers somebody to vote, and takes it back. */
@Named("neighborhoodProxyVote")
@RequestScoped
public class ProxyVoteView extends OwnVoteView {

    @Inject
    private Proxies proxies;
    @Inject
    private Booth booth;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private String seat;
    private String agentName;
    private String idTail;
    private String role;
    private String instruction;

    public String give() {
        int place = seat == null || seat.isEmpty() ? getSeats().get(0).place() : Integer.parseInt(seat);
        proxies.give(getId(), place, new Agent(0, agentName, idTail == null ? "" : idTail, Proxy.AgentRole.valueOf(role)), instruction,
                LocalDate.now(clock));
        return done("proxy", "neighborhood.vote.proxy.done");
    }

    public String revoke(String proxyId) {
        proxies.revoke(getId(), Long.parseLong(proxyId));
        return done("proxy", "neighborhood.vote.proxy.revoked");
    }

    /** An owner whose identity card was checked; everybody else reads on the page what is missing. */
    private boolean isGiver() {
        return access.may("neighborhood.giveProxy", getVote().areaId());
    }

    /** The own parties; an agent cannot empower another. */
    public List<Seat> getSeats() {
        return !isGiver() ? List.of() : booth.mySeats(getId()).stream().filter(one -> one.proxy() == null).toList();
    }

    public List<Proxy> getMine() {
        return !isGiver() ? List.of() : proxies.mine(getId()).stream().filter(Proxy::isInForce).toList();
    }

    /** Key of the one that can be taken back; empty where none was given. */
    public String getLatest() {
        List<Proxy> given = getMine();
        return given.isEmpty() ? "" : Long.toString(given.get(given.size() - 1).id());
    }

    public boolean isGiveable() {
        return (getVote().stage() == VoteStage.NOTICED || getVote().stage() == VoteStage.OPEN) && !getSeats().isEmpty();
    }

    public List<Proxy.AgentRole> getRoles() {
        return List.of(Proxy.AgentRole.values());
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getAgentName() {
        return agentName;
    }

    public void setAgentName(String agentName) {
        this.agentName = agentName;
    }

    public String getIdTail() {
        return idTail;
    }

    public void setIdTail(String idTail) {
        this.idTail = idTail;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }
}
