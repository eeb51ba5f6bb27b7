package org.yishi.deliberation.slot;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.hearing.PublicSeats;
import org.yishi.deliberation.position.Positions;
import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for me before a session: the words of my side, a public seat in a hearing. */
@Named("deliberationAsked")
@RequestScoped
public class AskedSlotView {

    @Inject
    private Positions positions;
    @Inject
    private PublicSeats seats;
    @Inject
    private Access access;

    private List<Consultation> sides;
    private List<Consultation> hearings;

    /** Where my side may still write what it thinks. */
    public List<Consultation> getSides() {
        if (sides == null) {
            sides = access.may("deliberation.takePosition", 0) ? positions.asked() : List.of();
        }
        return sides;
    }

    /** Where I sit in, or wait for a seat. */
    public List<Consultation> getHearings() {
        if (hearings == null) {
            hearings = access.may("deliberation.attend", 0) ? seats.ahead() : List.of();
        }
        return hearings;
    }
}
