package org.yishi.deliberation.map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The opinion map of a consultation: picture, sentences, table. */
@Named("deliberationShowMap")
@RequestScoped
public class ShowMapView {

    @Inject
    private Consultations consultations;
    @Inject
    private Participations participations;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Consultation consultation;
    private Participation participation;

    public void load() {
        consultation = consultations.read(id);
        currentArea.enter(consultation.areaId());
        participation = participations.of(id);
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public Participation getParticipation() {
        return participation;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
