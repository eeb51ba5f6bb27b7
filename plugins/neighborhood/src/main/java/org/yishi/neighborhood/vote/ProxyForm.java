package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A written proxy (委托书), entered with its scan at the desk of the vote. */
@ApplicationScoped
public class ProxyForm implements FormEntry {

    @Inject
    private VoteSubjects subjects;

    @Override
    public String action() {
        return "neighborhood.giveProxy";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id, VoteStage.NOTICED, VoteStage.OPEN);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.open(areaId, VoteStage.NOTICED, VoteStage.OPEN);
    }

    @Override
    public void enter(FilledForm filled) {
        throw new IllegalStateException("proxies are entered at the desk of the vote");
    }
}
