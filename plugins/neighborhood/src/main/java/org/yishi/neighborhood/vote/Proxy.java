package org.yishi.neighborhood.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.yishi.portal.rule.owners.OwnersBallot;
import org.yishi.portal.rule.owners.Party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Written authority to vote for an owner (委托书): who, for whom, about what. It may be revoked until the agent's ballot is in. */
@Entity
@Table(name = "neighborhood_vote_proxy")
public class Proxy {

    /** What the agent is to the compound. */
    public enum AgentRole {
        /** 亲属. */
        FAMILY,
        /** 本小区其他业主. */
        OWNER,
        /** 承租人、物业使用人. */
        TENANT,
        /** 物业服务人的工作人员. */
        PROPERTY_STAFF,
        /** 其他. */
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "vote_id")
    private long voteId;
    @Column(name = "party_key")
    private String partyKey;
    private String unit;
    private String principal;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "agent_id")
    private long agentId;
    @Column(name = "agent_name")
    private String agentName;
    @Column(name = "agent_key")
    private String agentKey;
    @Enumerated(EnumType.STRING)
    @Column(name = "agent_role")
    private AgentRole agentRole;
    private String instruction;
    private Long scan;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Proxy() {
        // for JPA
    }

    static Proxy given(long voteId, Caster principal, Agent agent, String instruction, Long scan, LocalDate on, Instant at) {
        Proxy proxy = new Proxy();
        proxy.voteId = voteId;
        proxy.partyKey = principal.partyKey();
        proxy.unit = principal.unit();
        proxy.principal = principal.voter();
        proxy.personId = principal.personId();
        proxy.agentId = agent.personId();
        proxy.agentName = agent.name().strip();
        proxy.agentKey = agent.key();
        proxy.agentRole = agent.role();
        proxy.instruction = instruction == null ? "" : instruction.strip();
        proxy.scan = scan;
        proxy.givenOn = on;
        proxy.recordedAt = at;
        return proxy;
    }

    /** The agent is known to the portal from now on; the key stays, it counts for whom else the agent votes. */
    void acceptedBy(long person) {
        agentId = person;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    /** The roll was corrected: it goes with its unit, and ends where its giver does not own that unit. */
    void follow(Optional<Party> party, Instant at) {
        if (party.filter(one -> one.owners().contains(principal)).isEmpty()) {
            revoke(at);
        } else {
            partyKey = Turnout.keyOf(party.get().key());
        }
    }

    OwnersBallot.Proxy asRule() {
        return new OwnersBallot.Proxy(principal, true, agentRole.name());
    }

    boolean isInForce() {
        return revokedAt == null;
    }

    public long id() {
        return id;
    }

    public long voteId() {
        return voteId;
    }

    public String partyKey() {
        return partyKey;
    }

    public String unit() {
        return unit;
    }

    String principal() {
        return principal;
    }

    long personId() {
        return personId;
    }

    long agentId() {
        return agentId;
    }

    public String agentName() {
        return agentName;
    }

    String agentKey() {
        return agentKey;
    }

    public AgentRole agentRole() {
        return agentRole;
    }

    public String instruction() {
        return instruction;
    }

    public Long scan() {
        return scan;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    void unname(String name) {
        agentName = name;
    }
}
