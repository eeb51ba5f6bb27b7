package org.yishi.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

import org.yishi.testkit.internal.TestFolder;

/**
 * A document as other software reads it. It is also kept in {@code target/printed}, to be looked at.
 *
 * @param text     as it is read aloud, in order, with the line breaks of the page
 * @param tagged   whether screen readers find headings, lists and tables
 * @param embedded whether it brings all its fonts
 * @param width    of the first page in points
 */
public record PrintedPdf(String text, String title, String language, int pages, boolean tagged, boolean embedded, float width) {

    private static final Pattern UNSAID = Pattern.compile(".*(\\{\\d}|\\?\\?[\\w.]+\\?\\?).*");

    static PrintedPdf of(Browser browser, String path) {
        HttpResponse<byte[]> answer = browser.fetch(path);
        if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").equals("application/pdf")) {
            throw new AssertionError(path + " was answered with " + answer.statusCode() + ", not with a PDF");
        }
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            Path folder = Files.createDirectories(TestFolder.target().resolve("printed"));
            Files.write(folder.resolve(path.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf"), answer.body());
            String text = new PDFTextStripper().getText(pdf);
            Matcher unsaid = UNSAID.matcher(text);
            if (unsaid.find()) {
                throw new AssertionError(path + " prints a text that is missing, or not what belongs into it: " + unsaid.group());
            }
            boolean marked = pdf.getDocumentCatalog().getMarkInfo() != null && pdf.getDocumentCatalog().getMarkInfo().isMarked();
            return new PrintedPdf(text, pdf.getDocumentInformation().getTitle(),
                    pdf.getDocumentCatalog().getLanguage(), pdf.getNumberOfPages(), marked, embedded(pdf),
                    pdf.getPage(0).getMediaBox().getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean embedded(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The text without spaces and line breaks, which depend on the width of the page. */
    public String words() {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
