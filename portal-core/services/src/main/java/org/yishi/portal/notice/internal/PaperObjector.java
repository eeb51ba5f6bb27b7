package org.yishi.portal.notice.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/** Finds the resident who signed a paper, so that it appears in that person's portal too (G11). */
@ApplicationScoped
public class PaperObjector {

    private static final int A_FEW = 50;

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;

    /**
     * @param proof phone number or last four characters of the identity number; without one nobody is looked for, since a name alone
     *              may be that of a neighbour
     * @return 0 where no proof was given
     */
    long find(long areaId, String name, String proof) {
        String known = proof == null ? "" : proof.strip();
        if (known.isEmpty()) {
            return 0;
        }
        List<PersonEntity> found = people.search(areas.get(areaId).path(), name, known, A_FEW).stream()
                .filter(person -> person.name().equals(name))
                .filter(person -> known.equals(person.phone()) || known.equalsIgnoreCase(person.idNumberTail())).toList();
        if (found.size() != 1) {
            throw new Refusal("portal.notice.refusal.person").at("proof");
        }
        return found.get(0).id();
    }
}
