package org.yishi.portal.document.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.yishi.portal.document.DocumentType;

/**
 * A file as it will be kept.
 *
 * @param bytes         what is stored
 * @param broughtSha256 of the file as it was sent
 * @param preview       a small picture, null where it is none
 */
record PreparedFile(String name, DocumentType type, byte[] bytes, String broughtSha256, byte[] preview) {

    String sha256() {
        return sha256(bytes);
    }

    String previewSha256() {
        return preview == null ? null : sha256(preview);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
