package org.yishi.neighborhood.petition;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** One owner signs a demand on paper. */
@ApplicationScoped
public class SignatureForm implements FormEntry {

    @Inject
    private Petitions petitions;
    @Inject
    private PetitionRepository repository;
    @Inject
    private CompoundsBelow compounds;

    @Override
    public String action() {
        return "neighborhood.sign";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return Optional.of(repository.get(id)).map(SignatureForm::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return repository.of(compounds.of(areaId).stream().map(area -> area.id()).toList()).stream()
                .filter(one -> one.stage() == Petition.Stage.OPEN).limit(50).map(SignatureForm::subject).toList();
    }

    private static FormSubject subject(Petition petition) {
        return new FormSubject(petition.id(), petition.areaId(), petition.title(), petition.stage() == Petition.Stage.OPEN);
    }

    @Override
    public void enter(FilledForm filled) {
        petitions.sign(filled.subjectId());
    }
}
