package org.yishi.portal.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

/** What an archive of an office program is, told by its parts: nothing that runs, and nothing that fills a memory when it is unpacked. */
final class OfficeFile {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST = 300L * 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> OF_MACROS = List.of("xl/macrosheets/", "basic/", "scripts/");

    private OfficeFile() {
    }

    static DocumentType kind(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Set<String> parts = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
            if (parts.stream().anyMatch(OfficeFile::isMacro) || beginning(zip, CONTENT_TYPES).contains("macroEnabled")) {
                throw new Refusal("portal.document.refusal.macros").at("file");
            }
            DocumentType kind = kind(zip, parts);
            requireBearable(zip, entries);
            return kind;
        } catch (IOException e) {
            throw FileKind.unknown();
        }
    }

    private static DocumentType kind(ZipFile zip, Set<String> parts) throws IOException {
        if (parts.contains(CONTENT_TYPES) && parts.contains("word/document.xml")) {
            return DocumentType.DOCX;
        }
        if (parts.contains(CONTENT_TYPES) && parts.contains("xl/workbook.xml")) {
            return DocumentType.XLSX;
        }
        String said = beginning(zip, "mimetype").strip();
        for (DocumentType open : List.of(DocumentType.ODT, DocumentType.ODS)) {
            if (said.equals(open.mediaType()) && parts.contains("content.xml")) {
                return open;
            }
        }
        throw FileKind.unknown();
    }

    private static boolean isMacro(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || OF_MACROS.stream().anyMatch(name::startsWith);
    }

    /** What its directory says of the sizes may be a lie, so they are counted. */
    private static void requireBearable(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        long size = 0;
        byte[] some = new byte[64 * 1024];
        for (ZipArchiveEntry entry : entries) {
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(some); read >= 0 && size <= LARGEST; read = part.read(some)) {
                    size += read;
                }
            }
        }
        if (size > LARGEST || entries.size() > MOST_PARTS) {
            throw new Refusal("portal.document.refusal.bomb").at("file");
        }
    }

    private static String beginning(ZipFile zip, String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(256 * 1024), StandardCharsets.UTF_8);
        }
    }
}
