package org.yishi.neighborhood.register.book;

import org.yishi.neighborhood.register.Owner;
import org.yishi.portal.people.IdentityNumbers.Recognised;

/**
 * Somebody in the list of owners, before or after a file is taken over.
 *
 * @param idHash   null where no number is known
 * @param phone    empty where none is kept
 * @param id       as the file has it; null where it has none
 * @param guardian empty where there is none
 */
public record KnownOwner(int number, Owner.Kind kind, String name, String idHash, String phone, Recognised id, String guardian) {

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "KnownOwner[" + number + "]";
    }
}
