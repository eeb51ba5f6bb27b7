package org.yishi.portal.print.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The last hand at a document, for screen readers: what PDF/UA-1 asks for and FOP 2.11 leaves undone. Title and the other words about the
 * document become texts with a language (7.1), lists of glyphs that are not complete are left out (7.21.4.2), and every link says where
 * it leads (7.18.5).
 */
final class Finishing {

    private static final COSName GLYPHS = COSName.getPDFName("CIDSet");
    private static final Pattern WORDS = Pattern.compile("<(dc:(?:title|description))>([^<]*)</\\1>");

    private Finishing() {
    }

    /** @param title what a link says that brings no words of its own */
    static byte[] of(byte[] pdf, String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            giveLanguage(document);
            PDNumberTreeNode elements = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                forgetGlyphs(page.getResources().getCOSObject().getCOSDictionary(COSName.FONT));
                for (PDAnnotation one : page.getAnnotations()) {
                    one.setContents(words(elements, one.getStructParent()).orElse(title));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void giveLanguage(PDDocument document) throws IOException {
        PDMetadata about = document.getDocumentCatalog().getMetadata();
        String xmp = new String(about.toByteArray(), StandardCharsets.UTF_8);
        about.importXMPMetadata(WORDS.matcher(xmp).replaceAll("<$1><rdf:Alt><rdf:li xml:lang=\"x-default\">$2</rdf:li></rdf:Alt></$1>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The files of fonts are not read for it. */
    private static void forgetGlyphs(COSDictionary fonts) {
        if (fonts != null) {
            fonts.keySet().forEach(name -> {
                COSArray parts = fonts.getCOSDictionary(name).getCOSArray(COSName.DESCENDANT_FONTS);
                if (parts != null && parts.getObject(0) instanceof COSDictionary part) {
                    part.getCOSDictionary(COSName.FONT_DESC).removeItem(GLYPHS);
                }
            });
        }
    }

    /** What the stylesheet said of the link by {@code fox:alt-text}. */
    private static Optional<String> words(PDNumberTreeNode elements, int place) throws IOException {
        return elements != null && place >= 0 && elements.getValue(place) instanceof COSObjectable element
                && element.getCOSObject() instanceof COSDictionary link ? Optional.ofNullable(link.getString(COSName.ALT)) : Optional.empty();
    }
}
