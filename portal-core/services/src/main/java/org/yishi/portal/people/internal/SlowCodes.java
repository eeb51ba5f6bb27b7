package org.yishi.portal.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.SecretCodes;

/** Codes of slips under the secret of this portal, behind the same patience as passwords. */
@ApplicationScoped
public class SlowCodes implements SecretCodes {

    @Inject
    private KeyedHash hashes;
    @Inject
    private Throttle throttle;

    @Override
    public String hash(String purpose, String code) {
        return hashes.of(purpose, code);
    }

    @Override
    public boolean opens(String purpose, String subject, String code, String hash) {
        Duration wait = throttle.attempt(purpose, subject);
        if (!wait.isZero()) {
            throw new Refusal("portal.account.refusal.codeWait", Math.max(1, (wait.toSeconds() + 59) / 60));
        }
        boolean right = MessageDigest.isEqual(hash(purpose, code).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
        if (right) {
            throttle.succeeded(purpose, subject);
        }
        return right;
    }
}
