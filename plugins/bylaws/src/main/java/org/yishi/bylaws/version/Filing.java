package org.yishi.bylaws.version;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Signing and filing (签署、备案): when the text was handed in, and what the street answered. */
@Embeddable
public class Filing {

    @Column(name = "women_present")
    private Integer womenPresent;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "filed_with")
    private String filedWith;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private String receipt;
    @Column(name = "ordered_on")
    private LocalDate orderedOn;
    @Column(name = "order_why")
    private String orderWhy;

    protected Filing() {
        // for JPA
    }

    /** @param womenPresent how many women were at the vote; null where it was not counted */
    public static Filing handedIn(LocalDate signedOn, String filedWith, Integer womenPresent, int present) {
        if (filedWith == null || filedWith.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.filedWith").at("filedWith");
        }
        if (womenPresent != null && (womenPresent < 0 || womenPresent > present)) {
            throw new Refusal("bylaws.refusal.women", present).at("women");
        }
        Filing filing = new Filing();
        filing.signedOn = signedOn;
        filing.filedWith = filedWith.strip();
        filing.womenPresent = womenPresent;
        return filing;
    }

    void receive(LocalDate on, String number) {
        if (number == null || number.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.receipt").at("receipt");
        }
        answeredOn = on;
        receipt = number.strip();
    }

    /** Instead of a receipt or after it, once or again: the first day counts, every reason stays. */
    void order(LocalDate on, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.order").at("why");
        }
        answeredOn = answeredOn == null ? on : answeredOn;
        orderedOn = orderedOn == null ? on : orderedOn;
        orderWhy = orderWhy == null ? why.strip() : orderWhy + "\n" + why.strip();
    }

    public Integer womenPresent() {
        return womenPresent;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String filedWith() {
        return filedWith;
    }

    /** Null while the street has not answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Number of the receipt; null where there is none. */
    public String receipt() {
        return receipt;
    }

    /** From when articles are to be corrected; null where none are. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** Why articles are to be corrected; null where none are. */
    public String orderWhy() {
        return orderWhy;
    }
}
