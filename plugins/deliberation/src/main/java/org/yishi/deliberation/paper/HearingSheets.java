package org.yishi.deliberation.paper;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.hearing.HearingReading;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.inject.Inject;

/** What the sheets of a hearing share: they are taken from its published plan to the hour of its session. */
abstract class HearingSheets implements FormEntry {

    @Inject
    private Consultations consultations;
    @Inject
    private Hearings hearings;
    @Inject
    private Clock clock;

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return hearings.read(id).map(this::subject);
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return consultations.ofArea(areaId).stream().filter(one -> one.form() == ConsultForm.HEARING).map(one -> subject(one.id()))
                .flatMap(Optional::stream).filter(FormSubject::open).toList();
    }

    private FormSubject subject(HearingReading one) {
        return new FormSubject(one.consultation().id(), one.consultation().areaId(), one.consultation().topic().title(),
                one.isOpenAt(LocalDateTime.now(clock)));
    }
}
