package org.yishi.deliberation.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A photo or paper that shows what was done. @param name empty where none was given */
public record Paper(String name, byte[] content) {

    public static final Paper NONE = new Paper("", new byte[0]);

    /** More than any setting allows; how large a file may be is said by whoever keeps it. */
    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    public static Paper of(Part sent) {
        if (sent == null || sent.getSize() == 0) {
            return NONE;
        }
        try (InputStream content = sent.getInputStream()) {
            return new Paper(sent.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isGiven() {
        return content.length > 0;
    }
}
