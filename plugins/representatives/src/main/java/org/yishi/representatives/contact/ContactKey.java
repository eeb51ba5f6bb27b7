package org.yishi.representatives.contact;

import java.util.Locale;

import org.yishi.portal.access.Refusal;

/**
 * By what an entry is known: the device's own key makes what is sent twice one entry, the number and the code are what the resident gets.
 *
 * @param uuid     given by the device, or by the portal where there is none
 * @param number   as written on paper
 * @param codeHash of the code on the slip
 */
record ContactKey(String uuid, String number, String codeHash) {

    private static final String FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    ContactKey {
        requireUuid(uuid);
    }

    static String requireUuid(String uuid) {
        if (uuid == null || !uuid.matches(FORM)) {
            throw new Refusal("representatives.contact.refusal.uuid");
        }
        return uuid;
    }

    /** The beginning of the key, short enough to be written by hand. */
    String slip() {
        return uuid.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
