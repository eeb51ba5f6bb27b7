package org.yishi.portal.message.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.internal.KeyedHash;

/** The secret in the link by which somebody who is not logged in turns mails off: signed, for one person and one kind. */
@ApplicationScoped
public class LeaveTokens {

    /** Stands for all mails. */
    static final String ALL = "all";

    private static final int SIGNS = 32;

    @Inject
    private KeyedHash hash;
    @Inject
    private ReaderRepository readers;

    /** @param kind id of a kind, or {@link #ALL} */
    record Leave(long personId, String kind) {
    }

    String of(Reader reader, String kind) {
        String what = reader.personId() + "-" + kind;
        return what + "-" + sign(what, reader.secret());
    }

    /** Empty where it was not made by this portal, or the address was given up since. */
    Optional<Leave> read(String token) {
        String[] parts = token == null ? new String[0] : token.split("-", 3);
        if (parts.length != 3 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Reader reader = readers.reader(Long.parseLong(parts[0]));
        if (reader == null || reader.secret() == null) {
            return Optional.empty();
        }
        byte[] right = sign(parts[0] + "-" + parts[1], reader.secret()).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, parts[2].getBytes(StandardCharsets.UTF_8))
                ? Optional.of(new Leave(reader.personId(), parts[1])) : Optional.empty();
    }

    static String newSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String sign(String what, String secret) {
        return hash.of("leave-mails", what + "\n" + secret).substring(0, SIGNS);
    }
}
