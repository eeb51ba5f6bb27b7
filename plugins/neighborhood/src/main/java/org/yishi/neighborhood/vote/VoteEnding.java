package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a vote ended: final once its result hung and every doubt was answered, or annulled by the street or a court. */
@Embeddable
public class VoteEnding {

    @Column(name = "final_on")
    private LocalDate finalOn;
    @Column(name = "annulled_why")
    private String annulledWhy;

    protected VoteEnding() {
        // for JPA, and before the end
    }

    VoteEnding closed(LocalDate on) {
        VoteEnding ending = new VoteEnding();
        ending.finalOn = on;
        return ending;
    }

    /** Also after it was final. */
    VoteEnding annulled(String why) {
        VoteEnding ending = closed(finalOn);
        ending.annulledWhy = StatedReasons.written("reason", why);
        return ending;
    }

    public LocalDate finalOn() {
        return finalOn;
    }

    public String annulledWhy() {
        return annulledWhy;
    }
}
