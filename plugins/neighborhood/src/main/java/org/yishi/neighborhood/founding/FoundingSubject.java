package org.yishi.neighborhood.founding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

/** Where the developer does not report, twenty owners can. */
@ApplicationScoped
@Open("that a founding waits for its report is public")
class FoundingSubject implements PetitionSubject {

    @Inject
    private FoundingRepository repository;
    @Inject
    private Texts texts;

    @Override
    public PetitionKind kind() {
        return PetitionKind.FOUNDING;
    }

    @Override
    public List<Subject> open(long areaId) {
        return repository.of(List.of(areaId)).stream().filter(one -> one.stage() == Founding.Stage.REPORTED)
                .map(one -> new Subject(kind(), one.id(), 0, texts.get("neighborhood.petition.about.FOUNDING"))).toList();
    }
}
