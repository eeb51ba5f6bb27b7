package org.yishi.portal.faces.meeting;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;

/** A scan as a form brings it. */
final class Upload {

    private static final int MOST = 26 * 1024 * 1024;

    private Upload() {
    }

    static byte[] bytes(Part scan) throws IOException {
        if (scan == null || scan.getSize() == 0) {
            throw new Refusal("portal.meeting.refusal.scan").at("scan");
        }
        try (InputStream content = scan.getInputStream()) {
            return content.readNBytes(MOST);
        }
    }

    static String name(Part scan) {
        return scan == null || scan.getSubmittedFileName() == null ? "scan" : scan.getSubmittedFileName();
    }
}
