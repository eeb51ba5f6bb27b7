package org.yishi.deliberation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.Volunteers;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registering on paper; the sheet names the groups of its consultation by number. */
@ApplicationScoped
public class VolunteerSheet implements FormEntry {

    @Inject
    private Volunteers volunteers;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;
    @Inject
    private Clock clock;

    @Override
    public String action() {
        return "deliberation.volunteer";
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
        return new FormSubject(one.id(), one.areaId(), one.topic().title(),
                one.stage() == Stage.CONVENING && boards.of(one.id()).isRegistering(LocalDate.now(clock)));
    }

    @Override
    public List<FormField> fields(Form form, long consultationId) {
        List<String> names = consultations.read(consultationId).interestGroups();
        FormField group = form.fields().get(0);
        String words = IntStream.range(0, names.size()).mapToObj(i -> i + 1 + " " + names.get(i)).collect(Collectors.joining("；"));
        FormField ours = new FormField(group.id(), group.kind(), group.label(), words, true, 0, group.choices().subList(0, names.size()), group.choice());
        return List.of(ours, form.fields().get(1), form.fields().get(2));
    }

    @Override
    public void enter(FilledForm filled) {
        long group = boards.of(filled.subjectId()).groups().stream().filter(line -> filled.value("group").equals(Integer.toString(line.place())))
                .filter(line -> line.isCounted()).map(line -> line.group().id()).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.empty").at("group"));
        volunteers.register(filled.subjectId(), group, filled.isTicked("woman"), filled.isTicked("consent"));
    }

    @Override
    public boolean takeBack(FilledForm filled) {
        volunteers.withdraw(filled.subjectId());
        return true;
    }
}
