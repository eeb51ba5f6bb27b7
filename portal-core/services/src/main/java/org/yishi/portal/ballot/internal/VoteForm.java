package org.yishi.portal.ballot.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** A ballot: printed with serial numbers, handed out against the roll, and read out of the box by two; nobody enters it by a name. */
@ApplicationScoped
public class VoteForm implements FormEntry {

    @Inject
    private BallotRepository repository;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "portal.castBallot";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return RollForm.subject(repository, id, BallotState.OPEN);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return repository.unfinished(areas.get(areaId).path()).stream().filter(ballot -> ballot.state() == BallotState.OPEN
                && ballot.terms().channels().stream().anyMatch(Channel::isPaper))
                .map(ballot -> new FormSubject(ballot.id(), ballot.areaId(), ballot.terms().title(), true)).toList();
    }

    @Override
    public void enter(FilledForm filled) {
        throw new IllegalStateException("ballots are read out of the box");
    }
}
