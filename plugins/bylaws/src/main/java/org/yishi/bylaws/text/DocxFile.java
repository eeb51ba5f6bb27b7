package org.yishi.bylaws.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private DocxFile() {
    }

    /**
     * Each paragraph one line, with the number that the word processor counts before it; tables by rows and cells. Deleted text of tracked changes is
     * left out, inserted text is in.
     *
     * @throws IllegalArgumentException where it is no such file, or unpacks to more than twenty megabytes
     */
    public static List<String> read(byte[] file) {
        return DocxParts.of(file).paragraphs();
    }

    /** A file that word processors open: the first line as title, 第…章 as headings, the rest as paragraphs. */
    public static byte[] write(String title, List<String> paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + DOCUMENT
                    + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" + DOCUMENT
                    + "\"/></Relationships>");
            zip.putNextEntry(entry(DOCUMENT));
            zip.write(document(title, paragraphs));
            zip.closeEntry();
        } catch (IOException | XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return bytes.toByteArray();
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

    private static byte[] document(String title, List<String> paragraphs) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", W);
        xml.writeNamespace("w", W);
        xml.writeStartElement("w", "body", W);
        paragraph(xml, title, 36, true);
        for (String paragraph : paragraphs) {
            boolean chapter = paragraph.matches("^第[零一二三四五六七八九十百]+章.*");
            paragraph(xml, paragraph, chapter ? 30 : 28, chapter);
        }
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void paragraph(XMLStreamWriter xml, String words, int halfPoints, boolean heading) throws XMLStreamException {
        xml.writeStartElement("w", "p", W);
        if (heading) {
            xml.writeStartElement("w", "pPr", W);
            value(xml, "jc", "center");
            xml.writeEndElement();
        }
        xml.writeStartElement("w", "r", W);
        xml.writeStartElement("w", "rPr", W);
        if (heading) {
            xml.writeEmptyElement("w", "b", W);
        }
        value(xml, "sz", Integer.toString(halfPoints));
        xml.writeEndElement();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("w", "br", W);
            }
            xml.writeStartElement("w", "t", W);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(writable(lines[i]));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** XML knows no control characters. */
    private static String writable(String words) {
        return words.codePoints().filter(c -> c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void value(XMLStreamWriter xml, String element, String value) throws XMLStreamException {
        xml.writeEmptyElement("w", element, W);
        xml.writeAttribute("w", W, "val", value);
    }
}
