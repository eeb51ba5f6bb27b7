package org.yishi.bylaws.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

/** A sheet of paper as somebody sends it along (扫描件). It is called by what it is; how large it may be, and of what kind, says core when it is kept. */
public record Scan(byte[] content) {

    public static final Scan NONE = new Scan(new byte[0]);

    private static final int READ_AT_MOST = 32 << 20;

    /** {@link #NONE} where no file was chosen. */
    public static Scan of(Part file) {
        if (file == null || file.getSize() == 0) {
            return NONE;
        }
        try (InputStream bytes = file.getInputStream()) {
            return new Scan(bytes.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isThere() {
        return content.length > 0;
    }
}
