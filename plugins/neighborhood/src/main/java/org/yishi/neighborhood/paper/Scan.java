package org.yishi.neighborhood.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;

/** A file that came with a form. */
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

    /** @throws Refusal where nothing came */
    public Scan required(String field) {
        if (!isThere()) {
            throw new Refusal("neighborhood.paper.refusal.scan").at(field);
        }
        return this;
    }

    /** Never the bytes, lest they reach a log. */
    @Override
    public String toString() {
        return "Scan[" + content.length + "]";
    }
}
