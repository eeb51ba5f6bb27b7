package org.yishi.deliberation.standing;

import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Somebody does not sit in a standing body any more. */
@Named("deliberationEndStanding")
@RequestScoped
public class EndStandingView extends StandingView {

    private String why;

    public String end() {
        bodies().end(getId(), getMember(), why);
        return done("deliberation.standing.end.done");
    }

    public StandingMember getWho() {
        return getRead().members().stream().filter(one -> one.id() == getMember()).findFirst().orElseThrow(() -> new NotFound("member"));
    }

    public long getMember() {
        return remembered("member", 0);
    }

    public void setMember(long member) {
        remembered("member", member);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
