package org.yishi.deliberation.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.ActionRepository;
import org.yishi.deliberation.follow.Evaluation;
import org.yishi.deliberation.follow.Evaluations;
import org.yishi.deliberation.follow.Following;
import org.yishi.deliberation.follow.Followings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** How content somebody is (评价表), on paper. What was given on a screen after the day of the sheet is the later word and stays. */
@ApplicationScoped
public class EvaluateSheet implements FormEntry {

    @Inject
    private Evaluations evaluations;
    @Inject
    private AreasBelow below;
    @Inject
    private Followings followings;
    @Inject
    private ActionRepository repository;

    @Override
    public String action() {
        return "deliberation.evaluate";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return Optional.of(subject(followings.of(id)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return repository.standing(below.placeIds(areaId), Set.of(Stage.FEEDBACK)).stream().map(Consultation::id).map(followings::of).map(EvaluateSheet::subject)
                .filter(FormSubject::open).toList();
    }

    private static FormSubject subject(Following following) {
        Consultation one = following.consultation();
        return new FormSubject(one.id(), one.areaId(), one.topic().title(), following.isEvaluating());
    }

    @Override
    public void enter(FilledForm filled) {
        if (!isLater(filled)) {
            evaluations.give(filled.subjectId(), new Evaluation.Words(grade(filled, "process"), grade(filled, "result"), filled.value("comment")));
        }
    }

    /** What grade somebody gave is nobody's business. */
    @Override
    public boolean isSecret() {
        return true;
    }

    @Override
    public boolean takeBack(FilledForm filled) {
        if (evaluations.mine(filled.subjectId()).filter(mine -> mine.givenOn().isAfter(filled.enteredOn())).isEmpty()) {
            evaluations.takeBack(filled.subjectId());
        }
        return true;
    }

    private boolean isLater(FilledForm filled) {
        return evaluations.mine(filled.subjectId()).filter(mine -> mine.givenOn().isAfter(filled.heldOn())).isPresent();
    }

    private static int grade(FilledForm filled, String field) {
        return filled.value(field).matches("[1-5]") ? Integer.parseInt(filled.value(field)) : 0;
    }
}
