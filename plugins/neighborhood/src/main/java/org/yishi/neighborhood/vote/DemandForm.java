package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A demand for a vote that an owner wrote on paper (联名提议). */
@ApplicationScoped
public class DemandForm implements FormEntry {

    @Inject
    private Petitions petitions;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "neighborhood.demandVote";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return areas.find(id).filter(area -> area.kind() == AreaKind.COMPOUND).map(DemandForm::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return areas.children(areaId).stream().filter(area -> area.kind() == AreaKind.COMPOUND).limit(50).map(DemandForm::subject).toList();
    }

    private static FormSubject subject(Area compound) {
        return new FormSubject(compound.id(), compound.id(), compound.name(), true);
    }

    @Override
    public void enter(FilledForm filled) {
        petitions.demand(filled.subjectId(), VoteProposal.of(filled.subjectId(), VoteProposal.Words.of(filled.value("headline"),
                filled.value("reasons")), MatterDraft.motion(filled.value("item"), filled.value("question"), filled.value("details"))));
    }
}
