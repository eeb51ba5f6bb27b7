package org.yishi.deliberation.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A photo or a paper that comes with a topic. */
public record Annex(String name, byte[] content) {

    public static final Annex NONE = new Annex("", new byte[0]);

    /** More than any setting allows; how large a file may be is said by whoever keeps it. */
    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    static Annex of(Part file) {
        if (file == null || file.getSize() == 0) {
            return NONE;
        }
        try (InputStream content = file.getInputStream()) {
            return new Annex(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isThere() {
        return content.length > 0;
    }

    /** Never the bytes, lest they reach a log. */
    @Override
    public String toString() {
        return "Annex[" + content.length + "]";
    }
}
