package org.yishi.portal.print.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

    /** Warns of tables that nobody here reads; held, because a logger that nobody holds forgets its level. */
    private static final Logger READER = Logger.getLogger("org.apache.fontbox");
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
        InputStream packed = Typeface.class.getResourceAsStream("/org/yishi/type/" + file + ".ttf.gz");
        if (packed == null) {
            throw new IOException("the font " + file + " did not come with the portal");
        }
        return new GZIPInputStream(packed, 1 << 16);
    }

    /** The characters that it can show; read once. */
    BitSet coverage() {
        synchronized (COVERAGE) {
            return COVERAGE.computeIfAbsent(this, Typeface::read);
        }
    }

    private static BitSet read(Typeface face) {
        READER.setLevel(Level.SEVERE);
        try (InputStream in = face.open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet covered = new BitSet(0x33000);
            for (int point = ' '; point < 0x33000; point++) {
                if (map.getGlyphId(point) != 0) {
                    covered.set(point);
                }
            }
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
