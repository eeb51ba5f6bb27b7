package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a vote ended: final once its result hung and every doubt was answered, then filed with the street (备案), or annulled by the street or a court. */
@Embeddable
public class VoteEnding {

    @Column(name = "final_on")
    private LocalDate finalOn;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Column(name = "filing_receipt")
    private String filingReceipt;
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

    VoteEnding filed(LocalDate on, String receipt) {
        VoteEnding ending = closed(finalOn);
        ending.filedOn = on;
        ending.filingReceipt = StatedReasons.written("receipt", receipt);
        return ending;
    }

    /** Also after it was final. */
    VoteEnding annulled(String why) {
        VoteEnding ending = closed(finalOn);
        ending.filedOn = filedOn;
        ending.filingReceipt = filingReceipt;
        ending.annulledWhy = StatedReasons.written("reason", why);
        return ending;
    }

    public LocalDate finalOn() {
        return finalOn;
    }

    /** Null before it was filed with the street. */
    public LocalDate filedOn() {
        return filedOn;
    }

    /** Number of the street's receipt. */
    public String filingReceipt() {
        return filingReceipt;
    }

    public String annulledWhy() {
        return annulledWhy;
    }
}
