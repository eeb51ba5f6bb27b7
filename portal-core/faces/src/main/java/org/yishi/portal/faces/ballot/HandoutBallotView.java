package org.yishi.portal.faces.ballot;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.Receipt;
import org.yishi.portal.ballot.RollLine;

/** At the table, or at home with the mobile box: find the line, hand over the paper, mark the line. */
@Named("portalHandoutBallot")
@RequestScoped
public class HandoutBallotView extends BallotPage {

    private static final String ACTION = "portal.handOutBallot";

    @Inject
    private Papers papers;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;

    private String words;
    private long voter;
    private Channel channel;
    private String serial;
    private List<RollLine> found;
    private Receipt receipt;

    @Override
    public void load() {
        super.load();
        if (!access.may(ACTION, getBallot().areaId())) {
            throw new AccessRefused(ACTION, actor.get(), getBallot().areaId());
        }
    }

    public void find() {
        found = papers.search(getId(), words);
    }

    public void handOut() {
        receipt = papers.handOut(getId(), required(), channel);
    }

    public String giveBack() {
        papers.giveBack(getId(), required(), serial);
        return done("handout", "portal.ballot.handout.back");
    }

    private long required() {
        if (getVoter() == 0) {
            throw new Refusal("portal.ballot.refusal.line");
        }
        return getVoter();
    }

    public List<Channel> getChannels() {
        return getBallot().channels().stream().filter(Channel::isPaper).toList();
    }

    public List<RollLine> getFound() {
        return found;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getVoter() {
        return voter != 0 ? voter : remembered("voter");
    }

    public void setVoter(long voter) {
        this.voter = voter;
        remember("voter", voter);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }
}
