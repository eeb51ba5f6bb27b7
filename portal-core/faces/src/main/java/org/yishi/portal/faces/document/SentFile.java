package org.yishi.portal.faces.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A file as a form brings it. */
public record SentFile(String name, byte[] bytes) {

    /** More than any setting allows, so that core itself says that a file is too large; the container takes no more either. */
    private static final int READ_AT_MOST = 26 * 1024 * 1024;

    /** Empty where no file was chosen. */
    public static SentFile of(Part part) {
        if (part == null || part.getSize() == 0) {
            return new SentFile("", new byte[0]);
        }
        try (InputStream content = part.getInputStream()) {
            return new SentFile(part.getSubmittedFileName() == null ? "scan" : part.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isThere() {
        return bytes.length > 0;
    }
}
