package org.yishi.deliberation.consultation;

import org.yishi.portal.people.IdentityLevel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The settings under which a consultation runs, frozen by its notice: a later change of a setting does not touch it. */
@Embeddable
public class Terms {

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
}
