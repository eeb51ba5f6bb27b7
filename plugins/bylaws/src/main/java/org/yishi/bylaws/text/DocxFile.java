package org.yishi.bylaws.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The paragraphs of a .docx (ECMA-376), in and out, by what the JDK has: the libraries that know all of the format weigh twelve megabytes and
 * would lie in the plugin's jar for the sake of its paragraphs.
 */
public final class DocxFile {

    static final String DOCUMENT = "word/document.xml";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Line ends and tabs are elements of their own. */
    private static final Pattern PIECES = Pattern.compile("(?<=[\\n\\t])|(?=[\\n\\t])");

    private DocxFile() {
    }

    /**
     * Each paragraph with the number that the word processor counts before it; tables by rows and cells. Deleted text of tracked changes is
     * left out, inserted text is in.
     *
     * @throws IllegalArgumentException where it is no such file, or unpacks to more than twenty megabytes
     */
    public static List<Paragraph> read(byte[] file) {
        return DocxParts.of(file).paragraphs();
    }

    /** A file that word processors open; each paragraph carries what it is as its style. */
    public static byte[] write(String title, List<Paragraph> paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + typed(DOCUMENT, "document.main") + typed(DocxParts.STYLES, "styles")
                    + "</Types>");
            part(zip, "_rels/.rels", related("officeDocument", DOCUMENT));
            part(zip, "word/_rels/document.xml.rels", related("styles", "styles.xml"));
            part(zip, DocxParts.STYLES, DocxStyles.xml(W));
            zip.putNextEntry(entry(DOCUMENT));
            zip.write(document(title, paragraphs));
            zip.closeEntry();
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return bytes.toByteArray();
    }

    private static String typed(String part, String as) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + as + "+xml\"/>";
    }

    private static String related(String as, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + as + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Without the time of day, so that the same text is the same file. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L);
        return entry;
    }

    private static byte[] document(String title, List<Paragraph> paragraphs) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", W);
        xml.writeNamespace("w", W);
        xml.writeStartElement("w", "body", W);
        paragraph(xml, new Paragraph(Paragraph.Kind.TITLE, KeptWords.line(title)));
        for (Paragraph paragraph : paragraphs) {
            paragraph(xml, paragraph);
        }
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void paragraph(XMLStreamWriter xml, Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement("w", "p", W);
        xml.writeStartElement("w", "pPr", W);
        xml.writeEmptyElement("w", "pStyle", W);
        xml.writeAttribute("w", W, "val", paragraph.kind().style());
        xml.writeEndElement();
        xml.writeStartElement("w", "r", W);
        for (String piece : PIECES.split(paragraph.words())) {
            piece(xml, piece);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void piece(XMLStreamWriter xml, String piece) throws XMLStreamException {
        if (piece.equals("\n") || piece.equals("\t")) {
            xml.writeEmptyElement("w", piece.equals("\n") ? "br" : "tab", W);
        } else if (!piece.isEmpty()) {
            xml.writeStartElement("w", "t", W);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(piece);
            xml.writeEndElement();
        }
    }
}
