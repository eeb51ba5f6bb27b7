package org.yishi.portal.opendata.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.yishi.portal.ledger.PublicLedger;
import org.yishi.portal.opendata.ArchiveManifest;

/** Writes files into a zip and keeps their digests for the list at its end. */
public final class ArchiveWriter implements AutoCloseable {

    /** Writes lines into a file of the archive. */
    @FunctionalInterface
    public interface Lines {
        void writeTo(PublicLedger.Lines lines) throws IOException;
    }

    private final ZipOutputStream zip;
    private final ArchiveManifest manifest = new ArchiveManifest();

    public ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public void file(String name, byte[] bytes) throws IOException {
        MessageDigest digest = sha256();
        begin(name);
        zip.write(bytes);
        end(name, digest.digest(bytes));
    }

    /** A file that may be too long for the memory. */
    public void lines(String name, Lines lines) throws IOException {
        MessageDigest digest = sha256();
        begin(name);
        lines.writeTo(line -> {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            zip.write(bytes);
        });
        end(name, digest.digest());
    }

    public void finish(String portal, String area, LocalDate day) throws IOException {
        begin(ArchiveManifest.NAME);
        zip.write(manifest.text(portal, area, day).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void end(String name, byte[] digest) throws IOException {
        zip.closeEntry();
        manifest.add(name, HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The stream itself is the server's to close. */
    @Override
    public void close() throws IOException {
        zip.flush();
    }
}
