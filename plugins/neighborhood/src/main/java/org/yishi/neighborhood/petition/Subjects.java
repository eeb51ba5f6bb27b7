package org.yishi.neighborhood.petition;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;

/** All about what owners may join in a compound now. */
@ApplicationScoped
@Open("what may be demanded is public")
public class Subjects {

    @Inject
    @Any
    private Instance<PetitionSubject> all;

    /**
     * @param id       key among those of its kind, 0 for the compound itself
     * @param personId whom it concerns, 0 where nobody
     * @param title    the headline of the demand, complete
     */
    public record Subject(PetitionKind kind, long id, long personId, String title) {

        /** As a form names it. */
        public String key() {
            return kind + "-" + id;
        }
    }

    public List<Subject> in(long areaId) {
        return Arrays.stream(PetitionKind.values()).flatMap(kind -> all.stream().filter(one -> one.kind() == kind))
                .flatMap(one -> one.open(areaId).stream()).toList();
    }

    /** @throws Refusal where there is nothing of the kind to be demanded now */
    public Subject require(long areaId, PetitionKind kind, long id, long actor) {
        PetitionSubject found = all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        Subject subject = found.open(areaId).stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.petition.refusal.nothing").at("about").by(kind.source()));
        return found.isAboutOneself() ? new Subject(kind, id, actor, subject.title()) : subject;
    }
}
