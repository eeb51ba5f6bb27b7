package org.yishi.deliberation.hearing;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list for the door of a hearing: who sits in, and who waits for a seat. */
@Named("deliberationDoorHearing")
@RequestScoped
public class DoorHearingView extends ConsultationWorkView {

    @Inject
    private PublicSeats publicSeats;
    @Inject
    private Hearings hearings;

    private List<PublicSeat> all = List.of();
    private int seats;

    @Override
    protected void fill(Consultation known) {
        all = publicSeats.list(known.id());
        seats = hearings.read(known.id()).map(hearing -> hearing.hearing().publicSeats()).orElse(0);
    }

    public List<PublicSeat> getSitting() {
        return all.stream().limit(seats).toList();
    }

    public List<PublicSeat> getWaiting() {
        return all.stream().skip(seats).toList();
    }

    public int getSeats() {
        return seats;
    }
}
