package org.yishi.deliberation.session;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;

/** What the pages of the table have in common: who sits there. */
public abstract class SeatSelectView extends ConsultationWorkView {

    @Inject
    private Participants participants;

    private long person;

    /** Those who hold a seat. */
    public List<Participant> getSeats() {
        return participants.of(getId());
    }

    /** While a form that was sent is being read, its buttons have to be there again, whatever has changed since. */
    public boolean isReading() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
