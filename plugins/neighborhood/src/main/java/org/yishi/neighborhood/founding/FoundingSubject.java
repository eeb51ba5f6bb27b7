package org.yishi.neighborhood.founding;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

/** Where the developer does not report, twenty owners can: also where nobody has begun a founding, as soon as the register says that one is due. */
@ApplicationScoped
@Open("that a founding waits for its report is public")
class FoundingSubject implements PetitionSubject {

    @Inject
    private FoundingRepository repository;
    @Inject
    private Foundings foundings;
    @Inject
    private Texts texts;

    @Override
    public PetitionKind kind() {
        return PetitionKind.FOUNDING;
    }

    @Override
    public List<Subject> open(long areaId) {
        Stream<Long> waiting = repository.of(List.of(areaId)).stream().filter(one -> one.stage() == Founding.Stage.REPORTED).map(Founding::id);
        Stream<Long> due = foundings.isDue(areaId) ? Stream.of(Founding.NOT_BEGUN) : Stream.of();
        return Stream.concat(waiting, due).map(id -> new Subject(kind(), id, 0, texts.get("neighborhood.petition.about.FOUNDING"))).toList();
    }
}
