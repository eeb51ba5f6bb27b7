package org.yishi.portal.faces.meeting;

import java.time.LocalTime;

import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.PaperForm.PaperVote;

/** The fields of one vote on the form for a meeting held on paper; left empty where the matter was not voted on. */
public class VoteFields {

    private final MeetingView.Item item;
    private String at;
    private String motion;
    private int votesFor;
    private int against;
    private int abstain;
    private String againstBy;
    private String abstainBy;
    private String withdrawn;

    VoteFields(MeetingView.Item item) {
        this.item = item;
    }

    PaperVote asVote() {
        LocalTime time = at == null || at.isBlank() ? null : ManageMeetingView.timeOf(at, "votes");
        return new PaperVote(item.number(), time, motion == null ? "" : motion, votesFor, against, abstain, againstBy, abstainBy, withdrawn);
    }

    public MeetingView.Item getItem() {
        return item;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public int getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(int votesFor) {
        this.votesFor = votesFor;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public int getAbstain() {
        return abstain;
    }

    public void setAbstain(int abstain) {
        this.abstain = abstain;
    }

    public String getAgainstBy() {
        return againstBy;
    }

    public void setAgainstBy(String againstBy) {
        this.againstBy = againstBy;
    }

    public String getAbstainBy() {
        return abstainBy;
    }

    public void setAbstainBy(String abstainBy) {
        this.abstainBy = abstainBy;
    }

    public String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(String withdrawn) {
        this.withdrawn = withdrawn;
    }
}
