package org.yishi.portal.search.internal.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A program of its own: takes a file from its input and gives the words in it to its output. A file may be made to cost any amount of
 * memory and time, so it is opened in a process that has little of either and nothing to lose, never in the portal.
 */
public final class TextOfFile {

    static final int MOST_CHARACTERS = 500_000;
    /** Its exit where a file grows too large. */
    static final int TOO_LARGE = 4;
    private static final int MOST_PAGES = 400;
    /** Whatever an office file grows to, more of it is not opened. */
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_PARTS = 5_000;

    private TextOfFile() {
    }

    /** @param arguments the ending of the kind of file: {@code pdf}, {@code docx} or {@code xlsx} */
    public static void main(String[] arguments) throws IOException, XMLStreamException {
        byte[] file = System.in.readAllBytes();
        String words;
        try {
            words = arguments[0].equals("pdf") ? pdf(file) : office(file);
        } catch (Grown e) {
            System.exit(TOO_LARGE);
            return;
        }
        OutputStream out = System.out;
        out.write(words.substring(0, Math.min(words.length(), MOST_CHARACTERS)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            words.setEndPage(MOST_PAGES);
            return words.getText(document);
        }
    }

    /** The parts in which office files (ECMA-376) keep what one reads. */
    private static String office(byte[] file) throws IOException, XMLStreamException {
        StringBuilder words = new StringBuilder();
        int parts = 0;
        try (ZipInputStream zip = new Measured(file)) {
            for (ZipEntry part = zip.getNextEntry(); part != null && words.length() < MOST_CHARACTERS; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new Grown();
                }
                if (part.getName().matches("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml|xl/sharedStrings\\.xml"
                        + "|xl/worksheets/sheet\\d+\\.xml")) {
                    read(new Part(zip), words);
                }
            }
        }
        return words.toString();
    }

    /** Only {@code t} elements hold text; {@code p} and {@code si} end a line. */
    private static void read(InputStream xml, StringBuilder words) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        boolean text = false;
        while (reader.hasNext() && words.length() < MOST_CHARACTERS) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> text = reader.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS -> words.append(text ? reader.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    words.append(reader.getLocalName().matches("p|si|is") ? "\n" : reader.getLocalName().equals("tab") ? " " : "");
                }
                default -> { }
            }
        }
    }

    /** A part that is passed over is inflated too, so all are measured. */
    private static final class Measured extends ZipInputStream {

        private long inflated;

        Measured(byte[] file) {
            super(new ByteArrayInputStream(file));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            inflated += Math.max(0, read);
            if (inflated > MOST_BYTES) {
                throw new Grown();
            }
            return read;
        }
    }

    private static final class Grown extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The reader of XML closes what it has read to its end; here further parts follow. */
    private static final class Part extends FilterInputStream {

        Part(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // the zip is closed when all its parts are read
        }
    }
}
