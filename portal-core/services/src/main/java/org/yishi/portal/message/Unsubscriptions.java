package org.yishi.portal.message;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.message.internal.Leaving;
import org.yishi.portal.text.Texts;

/** Turning mails off by the link in a mail (退订), without login: the link is the secret. */
@ApplicationScoped
public class Unsubscriptions {

    private static final String LEAVE = "portal.leaveMessages";

    @Inject
    private Leaving leaving;
    @Inject
    private Texts texts;

    /** @return what the link turns off, in words; empty where it is none of this portal's. Changes nothing */
    @Guarded(value = LEAVE, kind = Guarded.Kind.READ)
    public String what(String token) {
        Locale language = texts.language();
        return leaving.what(token, language);
    }

    /** @return false where the link is none of this portal's, or the address was given up since */
    @Guarded(value = LEAVE, kind = Guarded.Kind.OWN)
    public boolean leave(String token) {
        return leaving.leave(token);
    }
}
