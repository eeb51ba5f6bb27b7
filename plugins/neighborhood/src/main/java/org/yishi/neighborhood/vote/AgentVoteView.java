package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A written proxy that was handed in, entered with its scan. */
@Named("neighborhoodAgentVote")
@RequestScoped
public class AgentVoteView extends WorkVoteView {

    @Inject
    private Proxies proxies;
    @Inject
    private PaperDesk desk;
    @Inject
    private Clock clock;

    private String unit;
    private String signer;
    private String agentName;
    private String idTail;
    private String role;
    private String instruction;
    private LocalDate givenOn;
    private Part scan;

    public String enter() {
        Upload sent = Upload.of(scan);
        proxies.enter(getId(), unit, desk.signer(getId(), unit, signer), new Agent(0, agentName,
                idTail == null ? "" : idTail, Proxy.AgentRole.valueOf(role)), instruction, givenOn, sent.name(), sent.bytes());
        return done("agent", "neighborhood.vote.agent.done");
    }

    public List<Proxy> getAll() {
        return proxies.all(getId());
    }

    public List<Proxy.AgentRole> getRoles() {
        return List.of(Proxy.AgentRole.values());
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
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

    public LocalDate getGivenOn() {
        return givenOn == null && !isSent() ? LocalDate.now(clock) : givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
