package org.yishi.portal.print.internal;

import java.lang.reflect.Field;

import org.apache.fop.fonts.CIDFont;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFont;
import org.apache.fop.pdf.PDFFontType0;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFDocumentHandlerMaker;

/**
 * Writes PDF as the formatter does, but for one thing: FOP 2.11 tells readers of the text (search, copying, screen readers) wrong
 * characters for everything that follows a character beyond U+FFFF in the same font, because it counts such a character twice. Here the
 * fonts' maps to Unicode are written again, rightly.
 */
final class PdfHandler extends PDFDocumentHandler {

    private static final Field DOCUMENT = documentField();

    private PdfHandler(IFContext context) {
        super(context);
    }

    /** For the formatter's registry. */
    static final class Maker extends PDFDocumentHandlerMaker {

        @Override
        public IFDocumentHandler makeIFDocumentHandler(IFContext context) {
            PdfHandler handler = new PdfHandler(context);
            context.getUserAgent().setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
            return handler;
        }
    }

    @Override
    public void endDocument() throws IFException {
        PDFDocument document = document();
        document.getResources().addFonts(document, fontInfo);
        fontInfo.getUsedFonts().forEach((name, face) -> {
            PDFFont font = document.getFontMap().get(name);
            Typeface real = face instanceof LazyFont lazy ? lazy.getRealFont() : face;
            if (font instanceof PDFFontType0 composite && real instanceof CIDFont subset) {
                UnicodeMap map = new UnicodeMap(subset.getCIDSet());
                document.registerObject(map);
                composite.setCMAP(map);
            }
        });
        super.endDocument();
    }

    private PDFDocument document() {
        try {
            return (PDFDocument) DOCUMENT.get(this);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field documentField() {
        try {
            Field field = PDFDocumentHandler.class.getDeclaredField("pdfDoc");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of the formatter keeps its document elsewhere", e);
        }
    }
}
