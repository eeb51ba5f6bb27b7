package org.yishi.portal.register.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a file once into nothing, to see that it is not a zip bomb. With the same library that reads it afterwards, so that
 * both see the same entries, and by what comes out, not by what the entries claim.
 */
final class PackedSize {

    private static final long MAX_UNPACKED = 128L * 1024 * 1024;
    private static final int MAX_ENTRIES = 1_000;

    private PackedSize() {
    }

    static boolean isBearable(byte[] file) throws IOException {
        byte[] bin = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
                if (++entries > MAX_ENTRIES) {
                    return false;
                }
                try (InputStream content = zip.getInputStream(all.nextElement())) {
                    for (int read = content.read(bin); read >= 0; read = content.read(bin)) {
                        unpacked += read;
                        if (unpacked > MAX_UNPACKED) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
