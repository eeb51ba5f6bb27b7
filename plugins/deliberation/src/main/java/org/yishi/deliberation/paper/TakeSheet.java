package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.Seats;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody who was named takes the seat on paper (认领席位): whoever has no account is on the roll of the session all the same. */
@ApplicationScoped
public class TakeSheet implements FormEntry {

    @Inject
    private Seats seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;

    @Override
    public String action() {
        return "deliberation.takeSeat";
    }

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
        return consultations.ofArea(areaId).stream().filter(one -> one.form().hasSession() && one.stage().isBeforeOpinion()).map(this::subject)
                .filter(FormSubject::open).toList();
    }

    private FormSubject subject(Consultation one) {
        boolean open = one.form().hasSession() && one.stage() != Stage.DRAFT && one.stage().isBeforeOpinion()
                && boards.of(one.id()).active().stream().anyMatch(seat -> seat.personId() == null);
        return new FormSubject(one.id(), one.areaId(), one.topic().title(), open);
    }

    @Override
    public void enter(FilledForm filled) {
        seats.take(filled.subjectId(), filled.value("code"));
    }
}
