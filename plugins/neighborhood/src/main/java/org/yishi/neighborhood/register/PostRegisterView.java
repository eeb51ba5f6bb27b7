package org.yishi.neighborhood.register;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The roll is posted before a vote. */
@Named("neighborhoodPostRegister")
@RequestScoped
public class PostRegisterView extends RegisterAreaView {

    @Inject
    private Postings postings;
    @Inject
    private Rolls rolls;

    private LocalDate day;
    private String reason;

    @Override
    protected String needed() {
        return "keepRegister";
    }

    public String post() {
        RollVersion posted = postings.post(getArea(), day, reason);
        return done("/neighborhood/register/show", "neighborhood.register.post.done", posted.postedUntil());
    }

    /** Null where there is no register yet. */
    public RollVersion getInForce() {
        return rolls.find(getArea()).orElse(null);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
