package org.yishi.deliberation.participation;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.access.Open;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Participation figures, shown beside every result so that few voters are not taken for all. */
@ApplicationScoped
public class Participations {

    @Inject
    private ParticipationRepository repository;
    @Inject
    private Consultations consultations;
    @Inject
    private People people;

    @Open("numbers of participation are public (domain 2.7)")
    public Participation of(long consultationId) {
        Consultation consultation = consultations.read(consultationId);
        // the participants of an imported conversation are not residents of the area
        return consultation.isImported() ? repository.of(consultationId, 0)
                : consultation.isCounted() ? repository.of(consultationId, people.adultResidents(consultation.areaId()))
                : repository.rough(consultationId, people.adultResidents(consultation.areaId()));
    }
}
