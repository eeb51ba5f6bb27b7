package org.yishi.deliberation.standing;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Recording what a standing body was empowered to settle. */
@Named("deliberationMandateStanding")
@RequestScoped
public class MandateStandingView extends StandingView {

    private Mandate.Giver giver;
    private LocalDate on;
    private String matters;
    private LocalDate until;

    public String give() {
        bodies().mandate(getId(), giver, on, matters, until);
        return done("deliberation.standing.mandate.done");
    }

    public Mandate.Giver[] getGivers() {
        return Mandate.Giver.values();
    }

    public Mandate.Giver getGiver() {
        return giver;
    }

    public void setGiver(Mandate.Giver giver) {
        this.giver = giver;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMatters() {
        return matters;
    }

    public void setMatters(String matters) {
        this.matters = matters;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
