package org.yishi.portal.message;

/** Tells people what happened. */
public interface Messages {

    /**
     * Keeps the message with the running transaction: told where that is committed, forgotten where it is rolled back. It is told
     * soon afterwards, once to each person, also where the portal is killed in between. Readers see it in the inbox; by mail it
     * comes with the digest of the day or, where the kind is urgent, at once.
     *
     * @throws IllegalArgumentException where nobody declared the kind
     * @throws jakarta.persistence.TransactionRequiredException outside of a transaction
     */
    void tell(Message message);
}
