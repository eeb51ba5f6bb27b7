package org.yishi.deliberation.consultation;

import org.yishi.portal.people.IdentityLevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The settings under which a consultation runs, frozen by its notice: a later change of a setting does not touch it. */
@Embeddable
public class Terms {

    /** As the settings are without anybody's change: for what was announced before these two were frozen, and what took place elsewhere. */
    public static final int USUAL_GROUP = 7;
    public static final int USUAL_CELL = 5;

    @Column(name = "notice_days")
    private Integer noticeDays;

    @Column(name = "gather_days")
    private Integer gatherDays;

    @Column(name = "statements_per_person")
    private Integer statementsPerPerson;

    @Column(name = "check_before")
    private Boolean checkBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_level")
    private IdentityLevel voteLevel;

    @Column(name = "publish_ballots")
    private Boolean publishBallots;

    private String quorum;

    @Column(name = "adjourn_days")
    private Integer adjournDays;

    @Column(name = "reopen_below")
    private Integer reopenBelow;

    @Column(name = "min_group")
    private Integer minGroup;

    @Column(name = "min_cell")
    private Integer minCell;

    protected Terms() {
        // for JPA
    }

    public Terms(int noticeDays, int gatherDays, int statementsPerPerson, boolean checkBefore, IdentityLevel voteLevel) {
        this.noticeDays = noticeDays;
        this.gatherDays = gatherDays;
        this.statementsPerPerson = statementsPerPerson;
        this.checkBefore = checkBefore;
        this.voteLevel = voteLevel;
    }

    /** The same, but the ballots are published after the count, without persons. */
    public Terms publishingBallots() {
        Terms open = copy();
        open.publishBallots = true;
        return open;
    }

    /**
     * The same, and how sessions are held and when the evaluation sends the matter back.
     *
     * @param quorumOf    as the setting has it
     * @param adjournedBy how many days lie between two sessions at most
     * @param below       under which share of content people it is entrusted anew, in percent
     */
    public Terms holding(String quorumOf, int adjournedBy, int below) {
        Terms whole = copy();
        whole.quorum = quorumOf;
        whole.adjournDays = adjournedBy;
        whole.reopenBelow = below;
        return whole;
    }

    /** The same with how much must come together before it is told: people of a group of the opinion map, votes behind a number. */
    public Terms telling(int ofGroup, int ofCell) {
        Terms careful = copy();
        careful.minGroup = ofGroup;
        careful.minCell = ofCell;
        return careful;
    }

    private Terms copy() {
        Terms copy = new Terms(noticeDays, gatherDays, statementsPerPerson, checkBefore, voteLevel);
        copy.publishBallots = publishBallots;
        copy.quorum = quorum;
        copy.adjournDays = adjournDays;
        copy.reopenBelow = reopenBelow;
        copy.minGroup = minGroup;
        copy.minCell = minCell;
        return copy;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public int gatherDays() {
        return gatherDays;
    }

    public int statementsPerPerson() {
        return statementsPerPerson;
    }

    /** Whether a statement is shown only after the moderator looked at it. */
    public boolean checkBefore() {
        return checkBefore;
    }

    /** How surely a person must be known to vote. */
    public IdentityLevel voteLevel() {
        return voteLevel;
    }

    /** Null where the notice went out before this was kept; then the setting of the area holds. */
    public String quorum() {
        return quorum;
    }

    /** Null where the notice went out before this was kept. */
    public Integer adjournDays() {
        return adjournDays;
    }

    /** Null where the notice went out before this was kept. */
    public Integer reopenBelow() {
        return reopenBelow;
    }

    int minGroup() {
        return minGroup == null ? USUAL_GROUP : minGroup;
    }

    int minCell() {
        return minCell == null ? USUAL_CELL : minCell;
    }

    /** Whether single ballots, without persons, become open data after the count. */
    public boolean publishBallots() {
        return Boolean.TRUE.equals(publishBallots);
    }
}
