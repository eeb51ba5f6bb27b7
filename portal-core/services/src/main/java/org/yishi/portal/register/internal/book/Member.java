package org.yishi.portal.register.internal.book;

import java.time.LocalDate;

import org.yishi.portal.people.Role;

/** A row of the register of committee members. What could not be read is null, and the role of whose term is over. */
record Member(Line line, String name, String idHash, String idTail, LocalDate birth, String phone, Role role, String seat,
        LocalDate from, LocalDate to, String act) {

    /** What recognises a person of whom no identity number is kept. */
    record Known(String name, LocalDate birth) {
    }

    Known known() {
        return new Known(name, birth);
    }

    Object whoIsIt() {
        return idHash.isEmpty() ? known() : idHash;
    }

    boolean isReadable() {
        return role != null && from != null && to != null && !to.isBefore(from);
    }
}
