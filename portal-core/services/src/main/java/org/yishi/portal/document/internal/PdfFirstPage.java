package org.yishi.portal.document.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A picture of the first page of a PDF, as people recognise a paper. What would need too much memory, is locked or broken has none. */
final class PdfFirstPage {

    private static final Logger LOG = Logger.getLogger(PdfFirstPage.class.getName());
    private static final long MOST_PIXELS = 64_000_000;
    private static final int MOST_OBJECTS = 200_000;

    private PdfFirstPage() {
    }

    /** @param longest of the longer side, in pixels */
    static Optional<BufferedImage> draw(byte[] pdf, int longest) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0 || !isBearable(document)) {
                return Optional.empty();
            }
            PDPage page = document.getPage(0);
            PDRectangle box = page.getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight()) * page.getUserUnit();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return longer <= 0 ? Optional.empty() : Optional.of(renderer.renderImage(0, Math.min(4, longest / longer)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // readers throw all sorts of exceptions at such files; nothing of what is in them goes to the log
            LOG.log(Level.FINE, "no picture of a PDF: {0}", e.getClass().getName());
            return Optional.empty();
        }
    }

    /** A picture of a few bytes may say that it is as large as a town. */
    private static boolean isBearable(PDDocument document) {
        if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
            return false;
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                    && (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0) > MOST_PIXELS) {
                return false;
            }
        }
        return true;
    }
}
