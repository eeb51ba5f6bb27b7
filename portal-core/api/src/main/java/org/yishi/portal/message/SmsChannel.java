package org.yishi.portal.message;

/**
 * A way to send short messages (短信), a CDI bean; the operator chooses one by its name with {@code PORTAL_SMS}. Core brings
 * {@code file}, which writes them into a file of the data folder, for trial.
 */
public interface SmsChannel {

    /** Small letters, unique in the portal. */
    String name();

    /**
     * Hands a message to the provider; returns when the provider has taken it.
     *
     * @param phone     eleven digits
     * @param text      one line, at most 200 characters
     * @param reference the same for every attempt with the same message, so that a provider who asks for one never sends it twice
     * @throws SmsRefused where the provider did not take it
     */
    void send(String phone, String text, String reference) throws SmsRefused;
}
