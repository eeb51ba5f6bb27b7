package org.yishi.bylaws.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a .docx in which there are words, and numbers of paragraphs. */
final class DocxParts {

    static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final Set<String> WANTED = Set.of(DocxFile.DOCUMENT, STYLES, NUMBERING);
    private static final int LARGEST = 20 << 20;
    private static final int MOST_PARTS = 2_000;

    private final Map<String, byte[]> parts;

    private DocxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static DocxParts of(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            InputStream bounded = new Bounded(zip);
            int seen = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && seen < MOST_PARTS; part = zip.getNextEntry()) {
                seen++;
                if (WANTED.contains(part.getName())) {
                    parts.put(part.getName(), bounded.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("no readable docx", broken);
        }
        if (!parts.containsKey(DocxFile.DOCUMENT)) {
            throw new IllegalArgumentException("no docx");
        }
        return new DocxParts(parts);
    }

    List<Paragraph> paragraphs() {
        try {
            DocxNumbering numbering = new DocxNumbering();
            if (parts.containsKey(NUMBERING)) {
                numbering.readLists(reader(NUMBERING));
            }
            if (parts.containsKey(STYLES)) {
                numbering.readStyles(reader(STYLES));
            }
            return new DocxParagraphs(numbering).read(reader(DocxFile.DOCUMENT));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("no readable docx", broken);
        }
    }

    private XMLStreamReader reader(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
    }

    /** The value of an attribute, whatever its namespace: there is one for each edition of the standard. Null where there is none. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A small file may unpack to any size. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) throws IOException {
            read += some;
            if (read > LARGEST) {
                throw new ZipException("unpacks to too much");
            }
        }
    }
}
