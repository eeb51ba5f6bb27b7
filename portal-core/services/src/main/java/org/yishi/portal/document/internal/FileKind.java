package org.yishi.portal.document.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

/** Tells by its first bytes and its parts what a file is, whatever its name says. */
final class FileKind {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<Charset> OF_TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private FileKind() {
    }

    static DocumentType of(byte[] file) {
        if (begins(file, 0, JPEG)) {
            return DocumentType.JPEG;
        }
        if (begins(file, 0, PNG)) {
            return DocumentType.PNG;
        }
        if (begins(file, 0, PDF)) {
            return DocumentType.PDF;
        }
        if (begins(file, 0, ZIP)) {
            return office(file);
        }
        if (begins(file, 4, "ftyp".getBytes(StandardCharsets.US_ASCII))) {
            // what iPhones write unless they are asked for jpeg
            throw new Refusal("portal.document.refusal.heic").at("file");
        }
        if (text(file) != null) {
            return DocumentType.TEXT;
        }
        throw unknown();
    }

    /** The words of a plain text, null where it is none. */
    static String text(byte[] file) {
        for (Charset charset : OF_TEXTS) {
            try {
                String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
                if (text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\r' || c == '\t' || c == '\f')) {
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return null;
    }

    private static DocumentType office(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            Set<String> parts = Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
            if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
                throw new Refusal("portal.document.refusal.macros").at("file");
            }
            if (parts.contains("[Content_Types].xml") && parts.contains("word/document.xml")) {
                return DocumentType.DOCX;
            }
            if (parts.contains("[Content_Types].xml") && parts.contains("xl/workbook.xml")) {
                return DocumentType.XLSX;
            }
            throw unknown();
        } catch (IOException e) {
            throw unknown();
        }
    }

    private static boolean begins(byte[] file, int from, byte[] signature) {
        if (file.length < from + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (file[from + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal unknown() {
        return new Refusal("portal.document.refusal.kind").at("file");
    }
}
