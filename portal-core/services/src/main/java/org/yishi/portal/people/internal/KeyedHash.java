package org.yishi.portal.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recognises a value again without keeping it: HMAC-SHA-256 under the secret of this portal. A plain hash would not do, because
 * all identity numbers can be tried in minutes.
 */
@ApplicationScoped
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;

    protected KeyedHash() {
        this(Optional.empty());
    }

    /** @param secret at least 32 random bytes in base 64 */
    @Inject
    public KeyedHash(@ConfigProperty(name = "portal.secret") Optional<String> secret) {
        this.secret = secret.orElse("");
    }

    /**
     * @param purpose what the value is, so that equal values of different kinds do not look alike
     * @return 64 hexadecimal digits
     */
    public String of(String purpose, String value) {
        if (secret.isEmpty()) {
            throw new IllegalStateException("portal.secret is not set; the launcher makes it and keeps it in the data folder");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\n' + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Of an identity number (居民身份证号码). */
    public String of(IdNumber number) {
        return of("id-number", number.text());
    }
}
