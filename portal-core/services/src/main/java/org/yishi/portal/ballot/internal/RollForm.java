package org.yishi.portal.ballot.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Rolls;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** An objection to the roll of voters, on paper. */
@ApplicationScoped
public class RollForm implements FormEntry {

    @Inject
    private BallotRepository repository;
    @Inject
    private Rolls rolls;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "portal.objectToRoll";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subject(repository, id, BallotState.ANNOUNCED);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return open(repository, areas.get(areaId).path(), BallotState.ANNOUNCED);
    }

    static Optional<FormSubject> subject(BallotRepository repository, long id, BallotState takes) {
        try {
            BallotEntity ballot = repository.get(id);
            return Optional.of(new FormSubject(id, ballot.areaId(), ballot.terms().title(), ballot.state() == takes));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    static List<FormSubject> open(BallotRepository repository, String areaPath, BallotState takes) {
        return repository.unfinished(areaPath).stream().filter(ballot -> ballot.state() == takes)
                .map(ballot -> new FormSubject(ballot.id(), ballot.areaId(), ballot.terms().title(), true)).toList();
    }

    @Override
    public void enter(FilledForm filled) {
        rolls.object(filled.subjectId(), filled.value("words"));
    }
}
