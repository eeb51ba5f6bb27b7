package org.yishi.cobuilding.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A file that came with a form: a photo of a class that was held, a signed sheet. */
public record Scan(String name, byte[] content) {

    public static final Scan NONE = new Scan("", new byte[0]);

    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    public static Scan of(Part file) {
        if (file == null || file.getSize() == 0) {
            return NONE;
        }
        try (InputStream content = file.getInputStream()) {
            return new Scan(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isThere() {
        return content.length > 0;
    }

    /** Never the bytes, lest they reach a log. */
    @Override
    public String toString() {
        return "Scan[" + content.length + "]";
    }
}
