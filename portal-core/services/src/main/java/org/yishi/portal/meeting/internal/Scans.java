package org.yishi.portal.meeting.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of a scan as it was sent; a later look at the paper can be compared with it. */
public final class Scans {

    private Scans() {
    }

    /** Empty where nothing was sent, which the record refuses. */
    public static String sha256(byte[] scan) {
        try {
            return scan == null || scan.length == 0 ? ""
                    : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(scan));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
