package org.yishi.portal.print.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The type that comes with the portal has every character that a public service must be able to write. */
class TypefaceTest {

    @ParameterizedTest
    @EnumSource(value = Typeface.class, names = {"SERIF", "SANS", "BOLD"})
    void everyFontOfTextCoversTheTableOfGeneralStandardCharacters(Typeface face) throws IOException {
        int[] table = table();
        assertThat(table).hasSize(8105).doesNotHaveDuplicates();
        assertThat(IntStream.of(table).filter(point -> !face.coverage().get(point)).mapToObj(Character::toString)).isEmpty();
    }

    @Test
    void togetherTheyHoldWhatTheStandardForPublicServicesAsks() {
        BitSet all = new BitSet();
        for (Typeface face : Typeface.values()) {
            all.or(face.coverage());
        }
        assertThat(missing(all, 0x3400, 0x4DBF)).as("extension A").isZero();
        assertThat(missing(all, 0x4E00, 0x9FA5)).as("GB 18030").isZero();
        assertThat(missing(all, 0x20000, 0x2A6D6)).as("extension B").isZero();
        assertThat(missing(all, 0x2A700, 0x2B734)).as("extension C").isZero();
        assertThat(missing(all, 0x2B740, 0x2B81D)).as("extension D").isZero();
        assertThat(missing(all, 0x2B820, 0x2CEA1)).as("extension E").isZero();
        assertThat(missing(all, 0x2CEB0, 0x2EBE0)).as("extension F").isZero();
        assertThat(all.get(0x30EDD)).as("biang").isTrue();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theListBesideAFontSaysWhatIsInIt(Typeface face) throws IOException {
        try (InputStream in = face.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet inFont = new BitSet();
            IntStream.range(' ', 0x33000).filter(point -> map.getGlyphId(point) != 0).forEach(inFont::set);
            assertThat(face.coverage()).isEqualTo(inFont);
        }
    }

    private static long missing(BitSet covered, int from, int to) {
        return IntStream.rangeClosed(from, to).filter(point -> !covered.get(point)).count();
    }

    private static int[] table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(TypefaceTest.class.getResourceAsStream(
                "/org/yishi/portal/print/general-standard-characters.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMapToInt(String::codePoints).toArray();
        }
    }
}
