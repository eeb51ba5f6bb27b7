package org.yishi.portal.print.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.apache.fop.fonts.CIDSet;
import org.apache.fop.pdf.CMapBuilder;
import org.apache.fop.pdf.PDFCMap;

/** Which character each glyph of an embedded font stands for. */
final class UnicodeMap extends PDFCMap {

    /** More entries than that in one section are not allowed. */
    private static final int SECTION = 100;

    private final CIDSet glyphs;

    UnicodeMap(CIDSet glyphs) {
        super("fop-ucs-H", null);
        this.glyphs = glyphs;
    }

    @Override
    protected CMapBuilder createCMapBuilder(Writer writer) {
        return new Entries(writer);
    }

    private final class Entries extends CMapBuilder {

        Entries(Writer writer) {
            super(writer, null);
        }

        @Override
        public void writeCMap() throws IOException {
            writeCIDInit();
            writeCIDSystemInfo("Adobe", "UCS", 0);
            writeName("Adobe-Identity-UCS");
            writeType("2");
            writeCodeSpaceRange(false);
            writeBFEntries();
            writeWrapUp();
        }

        @Override
        protected void writeBFEntries() throws IOException {
            int all = glyphs.getNumberOfGlyphs();
            for (int from = 0; from < all; from += SECTION) {
                int to = Math.min(all, from + SECTION);
                writer.write((to - from) + " beginbfchar\n");
                for (int glyph = from; glyph < to; glyph++) {
                    writer.write("<%04X> <%s>\n".formatted(glyph, utf16(glyphs.getUnicode(glyph))));
                }
                writer.write("endbfchar\n");
            }
        }

        private static String utf16(int point) {
            return HexFormat.of().withUpperCase().formatHex(Character.toString(point).getBytes(StandardCharsets.UTF_16BE));
        }
    }
}
