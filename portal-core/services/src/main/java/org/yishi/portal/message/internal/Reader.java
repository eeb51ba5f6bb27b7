package org.yishi.portal.message.internal;

import java.util.Locale;
import java.util.Map;

import org.yishi.portal.message.MessageChannel;

/**
 * Somebody who is told, class OFFICE.
 *
 * @param mail   confirmed address, null where there is none
 * @param phone  number, null where there is none
 * @param secret from which the links in this person's mails follow, null where nothing was ever said
 * @param chosen what was said about the kind that was asked for
 */
record Reader(long personId, String language, String mail, String phone, boolean mailOff, String secret,
        Map<MessageChannel, Boolean> chosen) {

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** @param sms whether the portal has a way to send short messages */
    WishRule wish(boolean sms) {
        return new WishRule(mail != null, sms && phone != null, mailOff, chosen);
    }

    /** Never how somebody is reached, lest it reach a log. */
    @Override
    public String toString() {
        return "Reader[" + personId + "]";
    }
}
