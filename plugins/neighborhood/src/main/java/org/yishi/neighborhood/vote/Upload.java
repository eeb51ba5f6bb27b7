package org.yishi.neighborhood.vote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A file that was sent with a form; empty where none was. */
record Upload(String name, byte[] bytes) {

    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    static Upload of(Part file) {
        if (file == null || file.getSize() == 0) {
            return new Upload("", new byte[0]);
        }
        try (InputStream content = file.getInputStream()) {
            return new Upload(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
