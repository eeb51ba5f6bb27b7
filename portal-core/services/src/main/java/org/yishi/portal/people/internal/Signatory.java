package org.yishi.portal.people.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;

/** Finds the resident who signed a paper, so that it appears in that person's portal too (G11). */
@ApplicationScoped
public class Signatory {

    private static final int A_FEW = 50;
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;

    /**
     * @param proof phone number, last four characters of the identity number or date of birth (1955-03-01, 19550301); without one nobody is looked for, since a name alone
     *              may be that of a neighbour
     * @return 0 where no proof was given
     * @throws Refusal at {@code proof} where nobody, or more than one, fits
     */
    public long find(long areaId, String name, String proof) {
        String known = proof == null ? "" : proof.strip();
        if (known.isEmpty()) {
            return 0;
        }
        List<PersonEntity> found = people.search(areas.get(areaId).path(), name, known, A_FEW).stream()
                .filter(person -> person.name().equals(name))
                .filter(person -> known.equals(person.phone()) || known.equalsIgnoreCase(person.idNumberTail())
                        || isBirthDate(known, person)).toList();
        if (found.size() != 1) {
            throw new Refusal("portal.people.refusal.signatory").at("proof");
        }
        return found.get(0).id();
    }

    private static boolean isBirthDate(String typed, PersonEntity person) {
        return person.birthDate() != null && typed.replaceAll("[-./年月日\\s]", "").equals(BASIC.format(person.birthDate()));
    }
}
