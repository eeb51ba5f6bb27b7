package org.yishi.portal.register.internal.book;

import java.time.LocalDate;

import org.yishi.portal.register.internal.ResidenceEntity.Home;

/**
 * A row of the register of residents.
 *
 * @param idHash      keyed hash of the identity number, empty where none was entered
 * @param birth       null where neither birthday nor number was entered
 * @param householdId 0 where the household is not known
 * @param unitId      null where none was entered
 * @param representative null where nothing was entered
 */
record Resident(Line line, String name, String idHash, String idTail, LocalDate birth, String phone, String household,
        long householdId, Long unitId, String relation, Boolean representative) {

    /** What recognises a person of whom no identity number is kept. */
    record Known(String name, LocalDate birth, long householdId) {
    }

    Known known() {
        return new Known(name, birth, householdId);
    }

    /** The same wherever in the community the person lives; recognises somebody who moved, as long as it is one person only. */
    Known anywhere() {
        return new Known(name, birth, 0);
    }

    /** An empty cell leaves what was known. */
    Home home(Home known) {
        return new Home(householdId, unitId == null ? known.unitId() : unitId, relation.isEmpty() ? known.relation() : relation,
                representative == null ? known.representative() : representative);
    }

    Home newHome() {
        return home(new Home(householdId, null, "", false));
    }

    /** How the dry run speaks of the person to the worker. */
    String subject() {
        return name + "（" + household + "）";
    }
}
