package org.yishi.decisions.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** Reads a file that was sent with a form; how large it may be is said by whoever keeps it. */
public final class Upload {

    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    private Upload() {
    }

    public static Paper of(Part file) {
        if (file == null || file.getSize() == 0) {
            return Paper.NONE;
        }
        try (InputStream content = file.getInputStream()) {
            return new Paper(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
