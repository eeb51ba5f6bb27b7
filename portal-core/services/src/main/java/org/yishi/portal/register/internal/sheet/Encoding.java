package org.yishi.portal.register.internal.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out how a text file is encoded: by its byte order mark, else UTF-8 if every byte fits (a text in GB18030 practically
 * never does), else GB18030, which Excel writes on Chinese Windows.
 */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {
    }

    static String decode(byte[] file) {
        Charset marked = marked(file);
        return (marked != null ? strictly(marked, file)
                : Stream.of(StandardCharsets.UTF_8, GB18030).flatMap(charset -> strictly(charset, file).stream()).findFirst())
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> Sheets.refusal("encoding"));
    }

    private static Charset marked(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return file.length >= 2 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff ? StandardCharsets.UTF_16BE : null;
    }

    private static Optional<String> strictly(Charset charset, byte[] file) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
