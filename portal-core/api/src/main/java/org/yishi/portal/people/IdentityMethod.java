package org.yishi.portal.people;

import java.util.Optional;

/**
 * A way by which it is proved who a person is; a CDI bean. Core brings {@code COUNTER} (a worker saw a document) and
 * {@code ROSTER} (the person knows what the register knows). A plugin may bring another, such as a national identity service.
 * A method only answers whether the evidence proves a person; accounts and levels are changed by core, through its funnel.
 */
public interface IdentityMethod {

    /** Kept with the person as the way of the proof: capital letters, at most 30 characters, unique in the portal. */
    String name();

    /** Empty where the evidence does not prove a person. It must not tell which part of it was wrong. */
    Optional<Proof> prove(Evidence evidence);

    /**
     * What was brought forward; parts that a method does not ask for are empty.
     *
     * @param personId whom a worker has before him; 0 where the person comes alone
     * @param name     full name
     * @param phone    phone number
     * @param idNumber identity number, in full at the counter, its last four characters with the roster
     * @param document kind of the document that was seen
     */
    record Evidence(long personId, String name, String phone, String idNumber, String document) {

        /** Never what was brought forward, lest it reach a log. */
        @Override
        public String toString() {
            return "Evidence[…]";
        }
    }

    /** @param level how surely the person is known now */
    record Proof(long personId, IdentityLevel level) {
    }
}
