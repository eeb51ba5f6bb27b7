package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Typing a paper ballot as it lies on the table, whatever is wrong with it. */
@Named("neighborhoodPaperVote")
@RequestScoped
public class PaperVoteView extends MarkedFieldsView {

    private static final String OWNER = "owner";

    @Inject
    private PaperDesk desk;
    @Inject
    private Proxies proxies;
    @Inject
    private Clock clock;

    private String serial;
    private String unit;
    private String owner = OWNER;
    private String signer;
    private String channel = BallotChannel.PAPER.name();
    private LocalDate cameOn;
    private String cameTime = "12:00";
    private boolean signed = true;
    private Part scan;
    private String instead = "0";

    public String type() {
        Upload sent = Upload.of(scan);
        long proxy = owner.matches("p\\d+") ? Long.parseLong(owner.substring(1)) : 0;
        desk.type(getId(), new PaperBallot(serial == null ? "" : serial.strip(), unit, place(), proxy,
                BallotChannel.valueOf(channel), cameOn == null ? null : cameOn.atTime(time()), signed, sent.name(), sent.bytes(),
                instead == null ? 0 : Long.parseLong(instead)), marks());
        return done("paper", "neighborhood.vote.paper.done");
    }

    /** Which of the owners signed. */
    private int place() {
        return owner.equals(OWNER) ? desk.signer(getId(), unit, signer) : owner.equals("buyer") ? PaperBallot.BUYER : 0;
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(cameTime.strip().replace('：', ':'));
        } catch (DateTimeParseException e) {
            throw new Refusal("neighborhood.vote.refusal.time").at("cameTime");
        }
    }

    public PaperDesk.Pile getPile() {
        return desk.pile(getId());
    }

    /** Proxies that an agent's signature may rest on. */
    public List<Proxy> getProxies() {
        return proxies.all(getId());
    }

    public List<BallotChannel> getChannels() {
        return List.of(BallotChannel.PAPER, BallotChannel.BOX, BallotChannel.HOME);
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public LocalDate getCameOn() {
        return cameOn == null && !isSent() ? LocalDate.now(clock) : cameOn;
    }

    public void setCameOn(LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public String getCameTime() {
        return cameTime;
    }

    public void setCameTime(String cameTime) {
        this.cameTime = cameTime;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
