package org.yishi.deliberation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.inject.Inject;

/** What the sheets of a consultation share: they are filled in while it gathers, and entered until its votes are counted. */
abstract class ConsultationSheets implements FormEntry {

    @Inject
    private Consultations consultations;
    @Inject
    private Clock clock;

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return Optional.of(subject(consultations.read(id)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return consultations.ofArea(areaId).stream().map(this::subject).filter(FormSubject::open).toList();
    }

    private FormSubject subject(Consultation consultation) {
        return new FormSubject(consultation.id(), consultation.areaId(), consultation.topic().title(),
                switch (consultation.stageOn(LocalDate.now(clock))) {
                    case GATHERING -> true;
                    case GATHERED -> !consultation.isCounted();
                    default -> false;
                });
    }
}
