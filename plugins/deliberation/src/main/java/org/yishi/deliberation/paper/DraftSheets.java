package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.inject.Inject;

/** What the sheets about an opinion share: they are taken while it is written and not published. */
abstract class DraftSheets implements FormEntry {

    @Inject
    private Consultations consultations;

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
        return consultations.drafted(areaId).stream().map(DraftSheets::subject).toList();
    }

    private static FormSubject subject(Consultation consultation) {
        return new FormSubject(consultation.id(), consultation.areaId(), consultation.topic().title(), consultation.stage() == Stage.DRAFTED);
    }
}
