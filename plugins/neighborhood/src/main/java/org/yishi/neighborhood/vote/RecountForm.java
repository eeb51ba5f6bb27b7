package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A demand on paper to count again (复核申请). */
@ApplicationScoped
public class RecountForm implements FormEntry {

    @Inject
    private Recounts recounts;
    @Inject
    private VoteSubjects subjects;

    @Override
    public String action() {
        return "neighborhood.askRecount";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id, VoteStage.PUBLISHED, VoteStage.RECOUNT);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.open(areaId, VoteStage.PUBLISHED, VoteStage.RECOUNT);
    }

    @Override
    public void enter(FilledForm filled) {
        recounts.ask(filled.subjectId(), filled.value("reason"), filled.heldOn(), "", null);
    }
}
