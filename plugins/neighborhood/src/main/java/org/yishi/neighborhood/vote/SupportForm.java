package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A signature under a demand for a vote, on paper (联名签名). */
@ApplicationScoped
public class SupportForm implements FormEntry {

    @Inject
    private Petitions petitions;
    @Inject
    private VoteSubjects subjects;

    @Override
    public String action() {
        return "neighborhood.supportVote";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id, VoteStage.PROPOSED).filter(subject -> subjects.isDemand(id));
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.open(areaId, VoteStage.PROPOSED).stream().filter(subject -> subjects.isDemand(subject.id())).toList();
    }

    @Override
    public void enter(FilledForm filled) {
        petitions.support(filled.subjectId(), filled.heldOn(), filled.scanId());
    }
}
