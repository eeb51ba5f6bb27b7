package org.yishi.deliberation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.seat.Groups;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody wrote on paper that a group is missing. */
@ApplicationScoped
public class MissingSheet implements FormEntry {

    @Inject
    private Groups groups;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;
    @Inject
    private Clock clock;

    @Override
    public String action() {
        return "deliberation.missing";
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
        return consultations.ofArea(areaId).stream().filter(one -> one.stage() == Stage.CONVENING).map(this::subject).filter(FormSubject::open).toList();
    }

    private FormSubject subject(Consultation one) {
        boolean open = one.stage() == Stage.CONVENING && boards.of(one.id()).circle().isOpen(LocalDate.now(clock));
        return new FormSubject(one.id(), one.areaId(), one.topic().title(), open);
    }

    @Override
    public void enter(FilledForm filled) {
        groups.claim(filled.subjectId(), filled.value("group"), filled.value("why"));
    }
}
