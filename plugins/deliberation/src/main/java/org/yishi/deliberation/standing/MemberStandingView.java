package org.yishi.deliberation.standing;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Naming somebody who sits in a standing body, perhaps in the place of another. */
@Named("deliberationMemberStanding")
@RequestScoped
public class MemberStandingView extends StandingView {

    private String who;
    private String standsFor;
    private String office;
    private boolean woman;
    private LocalDate since;
    private long follows;
    private boolean consent;

    public String name() {
        bodies().name(getId(), new StandingMember.Naming(who, standsFor, office, woman, since, follows, consent));
        return done("deliberation.standing.member.done");
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getStandsFor() {
        return standsFor;
    }

    public void setStandsFor(String standsFor) {
        this.standsFor = standsFor;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public boolean isWoman() {
        return woman;
    }

    public void setWoman(boolean woman) {
        this.woman = woman;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public long getFollows() {
        return follows;
    }

    public void setFollows(long follows) {
        this.follows = follows;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
