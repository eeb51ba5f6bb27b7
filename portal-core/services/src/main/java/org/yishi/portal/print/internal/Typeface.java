package org.yishi.portal.print.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The fonts that come with the portal (their licences lie beside them). The first two cover 通用规范汉字表, the last two the CJK
 * extensions; together they hold every character that GB 18030-2022 asks of public services (level 3).
 */
enum Typeface {
    /** 宋体, for the running text. */
    SERIF("NotoSerifSC-Regular", "Yishi Serif"),
    /** 黑体, for large type. */
    SANS("NotoSansSC-Regular", "Yishi Sans"),
    /** 黑体 bold, for headings and what is stressed. */
    BOLD("NotoSansSC-Bold", "Yishi Sans Bold"),
    /** CJK extensions B to F. */
    RARE("YishiRare", "Yishi Rare"),
    /** Some hundred characters of extensions G and H. */
    RARE_MORE("YishiRareMore", "Yishi Rare More");

    private static final String FOLDER = "/org/yishi/type/";
    private static final Map<Typeface, BitSet> COVERAGE = new EnumMap<>(Typeface.class);

    private final String file;
    private final String family;

    Typeface(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** By which stylesheets ask for it. */
    String family() {
        return family;
    }

    String file() {
        return file;
    }

    InputStream open() throws IOException {
        InputStream packed = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf.gz");
        if (packed == null) {
            throw new IOException("the font " + file + " did not come with the portal");
        }
        return new GZIPInputStream(packed, 1 << 16);
    }

    /** The characters that it can show, from the list beside it: to ask the font itself takes its size several times over. */
    BitSet coverage() {
        synchronized (COVERAGE) {
            return COVERAGE.computeIfAbsent(this, Typeface::read);
        }
    }

    private static BitSet read(Typeface face) {
        BitSet covered = new BitSet(0x33000);
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + face.file + ".characters");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("-")).forEach(range -> covered.set(
                    Integer.parseInt(range[0], 16), Integer.parseInt(range[range.length - 1], 16) + 1));
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
