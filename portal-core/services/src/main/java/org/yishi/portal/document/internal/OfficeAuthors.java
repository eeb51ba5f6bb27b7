package org.yishi.portal.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes out of a text or table what its program wrote of the people at the keyboard; every other part stays as it is, byte for byte. */
final class OfficeAuthors {

    private static final Set<String> ABOUT = Set.of("docProps/core.xml", "docProps/app.xml", "meta.xml");
    private static final Pattern PEOPLE = Pattern.compile(
            "(<(?:\\w+:)?(?:creator|lastModifiedBy|initial-creator|printed-by|Manager|Company)(?:\\s[^>]*)?>)[^<]+");

    private OfficeAuthors() {
    }

    /** The very same bytes where nobody is named. */
    static byte[] without(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            Map<String, byte[]> cleaned = new HashMap<>();
            for (String part : ABOUT) {
                ZipArchiveEntry entry = zip.getEntry(part);
                if (entry != null) {
                    String before = text(zip, entry);
                    String after = PEOPLE.matcher(before).replaceAll("$1");
                    if (!after.equals(before)) {
                        cleaned.put(part, after.getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return cleaned.isEmpty() ? file : copy(zip, cleaned, file.length);
        } catch (IOException e) {
            throw FileKind.unknown();
        }
    }

    private static byte[] copy(ZipFile zip, Map<String, byte[]> cleaned, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] instead = cleaned.get(entry.getName());
                if (instead == null) {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                } else {
                    ZipArchiveEntry put = new ZipArchiveEntry(entry.getName());
                    put.setTime(entry.getTime());
                    out.putArchiveEntry(put);
                    out.write(instead);
                    out.closeArchiveEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
