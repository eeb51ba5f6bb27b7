package org.yishi.deliberation.follow;

import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Evaluations lead to their person only while their days run; they rest on consent, and go with it. */
@ApplicationScoped
public class OwnEvaluations implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private EvaluationRepository repository;

    @Override
    public List<Held> held(long personId) {
        return repository.mine(personId).stream().map(mine -> Held.of("deliberation.mydata.kind.evaluation", Fate.GOES, null)
                .with(FIELD + "process", mine.process()).with(FIELD + "result", mine.result()).with(FIELD + "comment", mine.comment())
                .with(FIELD + "day", mine.givenOn())).toList();
    }

    @Override
    public void release(Leaver leaver) {
        repository.mine(leaver.personId()).forEach(repository::remove);
    }

    @Override
    public void forget(Leaver leaver) {
        // everything here rests on consent and went with it
    }
}
