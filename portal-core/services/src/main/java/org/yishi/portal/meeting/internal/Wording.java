package org.yishi.portal.meeting.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.yishi.portal.access.Refusal;

/** Texts as people type them, made fit to be kept, and their digests. */
final class Wording {

    private Wording() {
    }

    static String of(String typed, int most, String field) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new Refusal("portal.meeting.refusal.empty").at(field);
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refusal("portal.meeting.refusal.long", most).at(field);
        }
        return text;
    }

    /** A text that may be missing. */
    static String orEmpty(String typed, int most, String field) {
        return typed == null || typed.isBlank() ? "" : of(typed, most, field);
    }

    /** The digest of a scan that has to be there. */
    static String sha256(String digest) {
        if (digest == null || !digest.matches("[0-9a-f]{64}")) {
            throw new Refusal("portal.meeting.refusal.scan").at("scan");
        }
        return digest;
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
