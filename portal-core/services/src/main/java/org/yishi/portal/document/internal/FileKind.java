package org.yishi.portal.document.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

/** Tells by its first bytes and its parts what a file is, whatever its name says. */
final class FileKind {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
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
        if (isWebp(file)) {
            return DocumentType.JPEG;
        }
        if (begins(file, 0, PDF)) {
            return DocumentType.PDF;
        }
        if (begins(file, 0, ZIP)) {
            return OfficeFile.kind(file);
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

    /** Kept as a jpeg, since old office programs do not know it. */
    static boolean isWebp(byte[] file) {
        return begins(file, 0, RIFF) && begins(file, 8, WEBP);
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

    static Refusal unknown() {
        return new Refusal("portal.document.refusal.kind").at("file");
    }
}
