package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A ballot paper: printed with its serial for one party, typed by one and read again by another, at a place of its own. */
@ApplicationScoped
public class CastForm implements FormEntry {

    @Inject
    private VoteSubjects subjects;

    @Override
    public String action() {
        return "neighborhood.castVote";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id, VoteStage.OPEN);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.open(areaId, VoteStage.OPEN);
    }

    @Override
    public void enter(FilledForm filled) {
        throw new IllegalStateException("ballots are read twice, at the desk of the vote");
    }
}
