package org.yishi.portal.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Identity numbers (公民身份号码, GB 11643) in registers of plugins. The number itself is kept nowhere: it is recognised again by its hash
 * under the secret of this portal, and talked about by its last four characters.
 */
public interface IdentityNumbers {

    /** @param keyedHash 64 hexadecimal digits */
    record Recognised(String keyedHash, String tail, LocalDate birthDate) {

        /** Never more than the end, lest it reach a log. */
        @Override
        public String toString() {
            return "Recognised[…" + tail + "]";
        }
    }

    /** Empty where the text is no such number: wrong length, no such day, or a check digit that does not hold. */
    Optional<Recognised> read(String typed);

    /** Who is known by this name and, by an identity card that was checked face to face (L3), by this number. */
    Optional<Long> personWith(String name, String keyedHash);

    /** Whether the person is known by this name and, by a checked document, by this number. */
    boolean isOf(long personId, String name, String keyedHash);

    /** Whether the person is known by this name and, by a checked document, by a number with this end. */
    boolean endsAs(long personId, String name, String tail);
}
